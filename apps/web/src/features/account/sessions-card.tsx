import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountQueries } from '../../shared/api/account-queries';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { browserName } from './browser-name';
import { FormFault } from '../../shared/ui/form-fault';
import styles from './account.module.css';

/** Where I am signed in; any but this one can be ended from here. */
export function SessionsCard() {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const queryClient = useQueryClient();
  const sessions = useQuery(accountQueries.sessions());
  const ending = useMutation({
    mutationFn: (id: string) => request(`/sessions/${id}`, { method: 'DELETE' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['account', 'sessions'] }),
  });
  return (
    <Card title={t('account.sessions.title')}>
      <Loaded query={sessions} height={120}>
        {(items) => (
          <ul className={styles.list}>
            {items.map(({ id, current, agent, address, method, lastSeenAt }) => (
              <li key={id} className={styles.item}>
                <span className={styles.words}>
                  <strong>{browserName(agent) ?? t('account.sessions.unknown')}</strong>
                  <span className={styles.small}>
                    {address} · {t(`account.sessions.methods.${method}`)}
                  </span>
                  <span className={styles.small}>
                    {t('account.sessions.seen', { time: format.instant(lastSeenAt) })}
                  </span>
                </span>
                {current ? (
                  <span className={styles.mark}>{t('account.sessions.current')}</span>
                ) : (
                  <Button
                    variant="default"
                    size="compact-sm"
                    loading={ending.isPending && ending.variables === id}
                    onClick={() => ending.mutate(id)}
                  >
                    {t('account.sessions.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <FormFault error={ending.error} />
    </Card>
  );
}
