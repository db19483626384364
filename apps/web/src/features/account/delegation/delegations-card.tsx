import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Delegation } from '../../../shared/api/account';
import { accountQueries } from '../../../shared/api/account-queries';
import { request } from '../../../shared/api/request';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { Card } from '../../../shared/ui/card';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { FormFault } from '../../../shared/ui/form-fault';
import { Loaded } from '../../../shared/ui/loaded';
import { useToday } from '../../session/use-today';
import styles from '../account.module.css';
import { delegationState } from './delegation-state';
import { NewDelegationForm } from './new-delegation-form';

const LIVING = ['upcoming', 'running'];

/** Who stands in for me and for whom I stand in; lent for some days, ended by either. */
export function DelegationsCard({ ownId }: { ownId: string | null }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const delegations = useQuery(accountQueries.delegations());
  const ending = useMutation({
    mutationFn: (id: string) => request(`/delegations/${id}`, { method: 'DELETE' }),
    // What was lent to oneself is part of what one may do.
    onSettled: () =>
      Promise.all([['account'], ['session']].map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
  return (
    <Card title={t('delegation.title')}>
      <p className={styles.note}>{t('delegation.note')}</p>
      <NewDelegationForm />
      <Loaded query={delegations} height={60}>
        {(items) =>
          items.length === 0 ? (
            <p className={styles.note}>{t('delegation.none')}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((one) => (
                <Item
                  key={one.id}
                  of={one}
                  isGiven={one.from === ownId}
                  isEnding={ending.isPending && ending.variables === one.id}
                  onEnd={() => ending.mutate(one.id)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <p className={styles.good} role="status">
        {ending.isSuccess && t('delegation.ended')}
      </p>
      <FormFault error={ending.error} />
    </Card>
  );
}

interface ItemProps {
  of: Delegation;
  isGiven: boolean;
  isEnding: boolean;
  onEnd: () => void;
}

function Item({ of, isGiven, isEnding, onEnd }: ItemProps) {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const state = delegationState(of, useToday());
  const name = (isGiven ? of.toName : of.fromName) ?? '…';
  const roles =
    of.grants === null ? t('delegation.allRoles') : t('delegation.someRoles', { number: of.grants.length });
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <strong>{t(isGiven ? 'delegation.given' : 'delegation.received', { name })}</strong>
        <span className={styles.small}>
          {t('delegation.span', { from: format.day(of.validFrom), to: format.day(of.validTo) })} · {roles}
        </span>
        <span className={styles.mark} data-state={state}>
          {t(`delegation.states.${state}`)}
        </span>
      </span>
      {LIVING.includes(state) && (
        <ConfirmButton
          size="compact-sm"
          question={t('delegation.endNamed', { name })}
          cancel={common('account.cancel')}
          loading={isEnding}
          onConfirm={onEnd}
        >
          {t('delegation.end')}
        </ConfirmButton>
      )}
    </li>
  );
}
