import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQueries } from '../../shared/api/account-queries';
import { request } from '../../shared/api/request';
import { Card } from '../../shared/ui/card';
import { NewPasswordForm } from './new-password-form';
import styles from './account.module.css';

/** Another password; wherever else one is signed in ends. Not there for who comes through a provider and has none. */
export function PasswordCard() {
  const { t } = useTranslation(['interface', 'account']);
  const queryClient = useQueryClient();
  const [changed, setChanged] = useState(false);
  const account = useQuery(accountQueries.account());
  const change = async (next: string, current: string): Promise<void> => {
    setChanged(false);
    await request('/account/password', { method: 'POST', body: { current, next } });
    setChanged(true);
    await queryClient.invalidateQueries({ queryKey: ['account'] });
  };
  if (account.data?.hasPassword === false) return null;
  return (
    <Card title={t('account:password')}>
      <p className={styles.note}>{t('account:passwordNote')}</p>
      <NewPasswordForm withCurrent submit={t('account:changePassword')} onChosen={change} />
      <p className={styles.good} role="status">
        {changed && t('account:passwordChanged')}
      </p>
    </Card>
  );
}
