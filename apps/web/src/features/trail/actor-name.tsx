import { useTranslation } from 'react-i18next';
import type { TrailEvent } from '../../shared/api/trail-event';
import { PersonName } from '../people/person-name';

const ACCOUNT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Who did it: a person by name, the operator, the system itself, or nobody known. */
export function ActorName({ event: { actorId, actorKind } }: { event: TrailEvent }) {
  const { t } = useTranslation('operations');
  if (actorId === null) return <>{t('trail.nobody')}</>;
  if (ACCOUNT.test(actorId)) return <PersonName id={actorId} />;
  if (actorId === 'bootstrap' || actorId === 'operator') return <>{t('trail.operator')}</>;
  return <>{actorKind === 'system' || actorId === 'system' ? t('trail.system') : actorId}</>;
}
