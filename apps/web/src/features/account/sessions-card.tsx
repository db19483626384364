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

const OTHERS = 'others';
/** This session and one more: that one has a button of its own. */
const FEW = 2;

/** Where I am signed in; any but this one can be ended from here, and all others at once. */
export function SessionsCard() {
  const { t } = useTranslation(['interface', 'account']);
  const format = useFigureFormat();
  const queryClient = useQueryClient();
  const sessions = useQuery(accountQueries.sessions());
  const ending = useMutation({
    mutationFn: (which: string) => request(`/sessions/${which}`, { method: 'DELETE' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['account', 'sessions'] }),
  });
  const end = (which: string, label: string) => (
    <Button
      variant="default"
      size="compact-sm"
      loading={ending.isPending && ending.variables === which}
      onClick={() => ending.mutate(which)}
    >
      {label}
    </Button>
  );
  return (
    <Card title={t('account:sessions.title')}>
      <Loaded query={sessions} height={120}>
        {({ items, total }) => (
          <>
            <ul className={styles.list}>
              {items.map(({ id, current, agent, address, method, lastSeenAt }) => (
                <li key={id} className={styles.item}>
                  <span className={styles.words}>
                    <strong>{browserName(agent) ?? t('account:sessions.unknown')}</strong>
                    <span className={styles.small}>
                      {address} · {t(`account:sessions.methods.${method}`)}
                    </span>
                    <span className={styles.small}>
                      {t('account:sessions.seen', { time: format.instant(lastSeenAt) })}
                    </span>
                  </span>
                  {current ? (
                    <span className={styles.mark}>{t('account:sessions.current')}</span>
                  ) : (
                    end(id, t('account:sessions.end'))
                  )}
                </li>
              ))}
            </ul>
            {total > items.length && (
              <p className={styles.note}>
                {t('account:sessions.latest', {
                  count: format.count(items.length),
                  total: format.count(total),
                })}
              </p>
            )}
            {total > FEW && <div>{end(OTHERS, t('account:sessions.endOthers'))}</div>}
          </>
        )}
      </Loaded>
      <p className={styles.good} role="status">
        {ending.isSuccess && ending.variables === OTHERS && t('account:sessions.othersEnded')}
      </p>
      <FormFault error={ending.error} />
    </Card>
  );
}
