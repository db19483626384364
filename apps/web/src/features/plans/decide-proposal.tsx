import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../shared/api/import-summary';
import { request } from '../../shared/api/request';
import type { Session } from '../../shared/api/session';
import { FormFault } from '../../shared/ui/form-fault';
import { rights } from '../session/rights';
import styles from './plans.module.css';

interface DecideProposalProps {
  proposal: ImportSummary;
  session: Session;
}

/** Takes a proposed road map into force, or declines it with a reason; who proposed it leaves that to another. */
export function DecideProposal({ proposal, session }: DecideProposalProps) {
  const { t } = useTranslation('plans');
  const mayDecide = rights.anywhere(session, 'road-map.manage', proposal.programme);
  if (!mayDecide) return <p className={styles.note}>{t('proposals.waits')}</p>;
  if (proposal.createdBy === session.id && !rights.isOperator(session)) {
    return (
      <p className={styles.note}>
        {t('proposals.own')}{' '}
        <Link to="/imports/$id" params={{ id: proposal.id }}>
          {t('proposals.toFile')}
        </Link>
      </p>
    );
  }
  return <Decision proposal={proposal} />;
}

function Decision({ proposal: { id } }: { proposal: ImportSummary }) {
  const { t } = useTranslation('plans');
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: (decision: 'apply' | 'decline') =>
      request(`/imports/${encodeURIComponent(id)}/${decision}`, {
        method: 'POST',
        body: decision === 'decline' ? { reason: reason.trim() } : undefined,
      }),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['imports'] }),
        queryClient.invalidateQueries({ queryKey: ['road-maps'] }),
      ]),
  });
  return (
    <div className={styles.form}>
      <Textarea
        label={t('proposals.declineReason')}
        description={t('proposals.declineHint')}
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button
          size="sm"
          loading={deciding.isPending && deciding.variables === 'apply'}
          disabled={deciding.isPending}
          onClick={() => deciding.mutate('apply')}
        >
          {t('proposals.approve')}
        </Button>
        <Button
          size="sm"
          variant="default"
          loading={deciding.isPending && deciding.variables === 'decline'}
          disabled={reason.trim() === '' || deciding.isPending}
          onClick={() => deciding.mutate('decline')}
        >
          {t('proposals.decline')}
        </Button>
      </div>
      <FormFault error={deciding.error} />
    </div>
  );
}
