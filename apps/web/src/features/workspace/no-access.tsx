import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/api/session';
import { Message } from '../../shared/ui/message';

/** For whoever was let in and may look at nothing: why, and what to do about it. */
export function NoAccess({ session }: { session: Session }) {
  const { t } = useTranslation();
  const reason = session.heldBack.length > 0 ? 'heldBack' : 'noGrants';
  return (
    <Message heading="h1" title={t('access.title')} text={t(`account.${reason}`)}>
      <Link to="/account">{t('access.toAccount')}</Link>
    </Message>
  );
}
