import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LazyProposalDifferences } from '../../features/differences/lazy-proposal-differences';
import { FindingsTable } from '../../features/imports/findings-table';
import { importQueries } from '../../features/imports/import-queries';
import { PersonName } from '../../features/people/person-name';
import { PageRead } from '../../features/places/page-read';
import styles from '../../features/plans/plans.module.css';
import { DecideProposal } from '../../features/plans/decide-proposal';
import { Needs } from '../../features/session/needs';
import type { ImportSummary } from '../../shared/api/import-summary';
import type { Session } from '../../shared/api/session';
import { useErrorText } from '../../shared/i18n/use-error-text';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Fact, Facts } from '../../shared/ui/facts';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

const STEP_MS = 2_000;
const ON_ITS_WAY: readonly ImportSummary['status'][] = ['uploaded', 'parsing', 'validating', 'applying'];

/** A proposed road map: row by row what it would add or change, and the decision of a second person. */
export function ProposalPage() {
  return <Needs action="import.read">{(session) => <Proposal session={session} />}</Needs>;
}

function Proposal({ session }: { session: Session }) {
  const { id } = useParams({ from: '/workspace/plans/proposals/$id' });
  const found = useQuery({
    ...importQueries.one(id),
    refetchInterval: ({ state }) => (state.data && ON_ITS_WAY.includes(state.data.status) ? STEP_MS : false),
  });
  return (
    <PageRead query={found} height={560}>
      {(proposal) => <ProposalView proposal={proposal} session={session} />}
    </PageRead>
  );
}

function ProposalView({ proposal, session }: { proposal: ImportSummary; session: Session }) {
  const { t } = useTranslation('plans');
  const { t: common } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const errorText = useErrorText();
  const { id, fileName, programme, status, createdBy, createdAt } = proposal;
  const queryClient = useQueryClient();
  useEffect(() => {
    if (status !== 'applied') return;
    for (const subject of ['road-maps', 'programmes', 'figures']) {
      void queryClient.invalidateQueries({ queryKey: [subject] });
    }
  }, [status, queryClient]);
  const failure = proposal.failure as ImportSummary['failure'] | null;
  return (
    <Page>
      <PageHead
        above={
          <Crumbs label={t('way')}>
            <Link to="/plans" search={{ programme: programme ?? undefined }}>
              {t('plans.title')}
            </Link>
          </Crumbs>
        }
        title={t('proposals.one', { file: fileName || t('proposals.unnamed') })}
        lead={
          <>
            <PersonName id={createdBy} /> · {format.instant(createdAt)}
          </>
        }
      />
      <Card title={t('decide.title')}>
        <p role="status">
          <strong>{common(`upload:status.${status}`)}</strong>
        </p>
        {failure && <p>{errorText(failure.code, failure.params)}</p>}
        <Facts>
          <Fact name={t('proposals.rows')}>{format.count(proposal.acceptedRows)}</Fact>
          <Fact name={t('proposals.unchanged')}>{format.count(proposal.unchangedRows)}</Fact>
          <Fact name={t('proposals.refused')}>{format.count(proposal.rejectedRows)}</Fact>
        </Facts>
        {status === 'previewed' && <DecideProposal proposal={proposal} session={session} />}
      </Card>
      {!ON_ITS_WAY.includes(status) && (
        <Card title={t('proposals.fileRows')}>
          {status === 'previewed' && (
            <>
              <p className={styles.note}>{t('proposals.differencesNote')}</p>
              <Suspense fallback={<Skeleton height={240} radius="md" />}>
                <LazyProposalDifferences id={id} />
              </Suspense>
            </>
          )}
          <FindingsTable id={id} kind="road-maps" />
        </Card>
      )}
    </Page>
  );
}
