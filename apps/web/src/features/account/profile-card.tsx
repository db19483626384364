import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountQueries } from '../../shared/api/account-queries';
import type { Session } from '../../shared/api/session';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { GrantList } from './grant-list';
import styles from './account.module.css';

/** Who I am here, and what I may do where. */
export function ProfileCard({ session }: { session: Session }) {
  const { t } = useTranslation(['interface', 'account', 'sign-in']);
  const account = useQuery(accountQueries.account());
  return (
    <Card title={t('account:profile')}>
      <Loaded query={account} height={60}>
        {({ name, email }) => (
          <dl className={styles.facts}>
            <dt>{t('account.name')}</dt>
            <dd>{name}</dd>
            <dt>{t('sign-in:email')}</dt>
            <dd>{email}</dd>
          </dl>
        )}
      </Loaded>
      <GrantList grants={session.grants} />
      {session.heldBack.length > 0 && (
        <p className={styles.fault} role="note">
          {t('account.heldBack')}
        </p>
      )}
    </Card>
  );
}
