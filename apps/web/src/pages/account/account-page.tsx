import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticesCard } from '../../features/account/notices-card';
import { PasswordCard } from '../../features/account/password-card';
import { ProfileCard } from '../../features/account/profile-card';
import { SecondFactorCard } from '../../features/account/second-factor-card';
import { SessionsCard } from '../../features/account/sessions-card';
import { TokensCard } from '../../features/account/tokens-card';
import { rights } from '../../features/session/rights';
import { sessionQuery } from '../../features/session/session-query';
import { Message } from '../../shared/ui/message';
import styles from './account-page.module.css';

/** My own account. The operator of the start command's token has none. */
export function AccountPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  useEffect(() => {
    if (session === null) void navigate({ to: '/sign-in', search: {} });
  }, [session, navigate]);
  if (!session) return null;
  if (rights.isOperator(session)) {
    return <Message heading="h1" title={t('account.title')} text={t('account.operator')} />;
  }
  return (
    <div className={styles.page}>
      <div>
        <Link to="/" search={{}}>
          {t('state.toOverview')}
        </Link>
        <h1 className={styles.title}>{t('account.title')}</h1>
      </div>
      <div className={styles.cards}>
        <div className={styles.column}>
          <ProfileCard session={session} />
          <div id="notices" tabIndex={-1}>
            <NoticesCard />
          </div>
          <SessionsCard />
          <TokensCard />
        </div>
        <div className={styles.column}>
          <SecondFactorCard />
          <PasswordCard />
        </div>
      </div>
    </div>
  );
}
