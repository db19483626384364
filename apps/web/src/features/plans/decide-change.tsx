import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import type { Session } from '../../shared/api/session';
import { FormFault } from '../../shared/ui/form-fault';
import { rights } from '../session/rights';
import type { Change } from './plan-queries';
import styles from './plans.module.css';
import { useMayAt } from './use-may-at';

/** Approves or rejects a change request, with the reason; whoever asked for it does not decide it. */
export function DecideChange({ change, session }: { change: Change; session: Session }) {
  const { t } = useTranslation('plans');
  const mayAt = useMayAt(session);
  const isOwn = change.requestedBy === session.id && !rights.isOperator(session);
  if (change.state !== 'undecided') return null;
  if (!mayAt('change.decide', change.programme, change.territory)) {
    return <p className={styles.note}>{t('decide.waits')}</p>;
  }
  if (isOwn) return <p className={styles.note}>{t('decide.own')}</p>;
  return <Decision change={change} />;
}

function Decision({ change }: { change: Change }) {
  const { t } = useTranslation('plans');
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: (decision: 'approve' | 'reject') =>
      request<Change>(`/changes/${change.id}/decision`, {
        method: 'POST',
        body: { decision, reason: reason.trim() || null },
      }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['changes'] }),
        queryClient.invalidateQueries({ queryKey: ['figures', change.programme] }),
      ]),
  });
  const isReady = reason.trim() !== '';
  return (
    <div className={styles.form}>
      <Textarea
        label={t('decide.reason')}
        description={t('decide.reasonHint')}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button
          size="sm"
          loading={deciding.isPending && deciding.variables === 'approve'}
          disabled={deciding.isPending}
          onClick={() => deciding.mutate('approve')}
        >
          {t('decide.approve')}
        </Button>
        <Button
          size="sm"
          variant="default"
          loading={deciding.isPending && deciding.variables === 'reject'}
          disabled={!isReady || deciding.isPending}
          onClick={() => deciding.mutate('reject')}
        >
          {t('decide.reject')}
        </Button>
      </div>
      <FormFault error={deciding.error} />
    </div>
  );
}
