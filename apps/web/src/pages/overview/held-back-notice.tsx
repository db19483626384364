import { IconShieldLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/api/session';
import styles from './demo-notice.module.css';

/** Says that some of the reader's roles wait for an authenticator app. */
export function HeldBackNotice({ session }: { session: Session }) {
  const { t } = useTranslation();
  if (session.heldBack.length === 0) return null;
  return (
    <p className={`${styles.notice} screen-only`} role="note">
      <IconShieldLock size={17} aria-hidden />
      <span>
        {t('account.heldBack')} <Link to="/account">{t('access.toAccount')}</Link>
      </span>
    </p>
  );
}
