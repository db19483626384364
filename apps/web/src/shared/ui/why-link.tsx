import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../api/api-error';

const REFUSED = ['REQUEST.FORBIDDEN', 'AUTH.FORBIDDEN'];

/** From a refusal for want of rights to what one's grants lack; nothing for any other fault. */
export function WhyLink({ error: { code, params } }: { error: ApiError }) {
  const { t } = useTranslation();
  const { action, territory, programme } = params;
  if (!REFUSED.includes(code) || typeof action !== 'string') return null;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return (
    <Link to="/account" search={{ why: action, place: text(territory), of: text(programme) }} hash="why">
      {t('access.why')}
    </Link>
  );
}
