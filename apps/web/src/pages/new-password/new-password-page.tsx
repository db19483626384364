import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPasswordForm } from '../../features/account/new-password-form';
import { passwordLink } from '../../features/session/password-link';
import { request } from '../../shared/api/request';
import { PageTitle } from '../../shared/ui/page-title/page-title';
import styles from '../sign-in/sign-in-page.module.css';

/** What the link of an invitation or a reset opens: choose a password, once. */
export function NewPasswordPage() {
  const { t } = useTranslation(['interface', 'sign-in']);
  const [token] = useState(() => passwordLink.read());
  const [done, setDone] = useState(false);
  const choose = async (password: string): Promise<void> => {
    await request('/password-resets/completion', { method: 'POST', body: { token, password } });
    passwordLink.forget();
    setDone(true);
  };
  return (
    <div className={styles.page}>
      <div className={styles.panel}>
        <PageTitle className={styles.title}>{t('sign-in:newPassword.title')}</PageTitle>
        {done && <p role="status">{t('sign-in:newPassword.done')}</p>}
        {!done && token === null && <p className={styles.lead}>{t('sign-in:newPassword.noLink')}</p>}
        {!done && token !== null && (
          <>
            <p className={styles.lead}>{t('sign-in:newPassword.lead')}</p>
            <NewPasswordForm submit={t('sign-in:newPassword.submit')} onChosen={choose} />
          </>
        )}
        <p className={styles.ways}>
          <Link to="/sign-in" search={{}}>
            {t('sign-in:newPassword.toSignIn')}
          </Link>
          {!done && (
            <Link to="/sign-in" search={{ forgotten: true }}>
              {t('sign-in:newPassword.another')}
            </Link>
          )}
        </p>
      </div>
    </div>
  );
}
