import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedProgramme } from '../../features/plans/plan-queries';
import styles from '../../features/plans/plans.module.css';
import { Needs } from '../../features/session/needs';
import { rights } from '../../features/session/rights';
import { queries } from '../../shared/api/queries';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** The programmes that are followed: whose they are, for how long, and how much they hold. */
export function ProgrammesPage() {
  return <Needs action="programme.read">{(session) => <Programmes session={session} />}</Needs>;
}

function Programmes({ session }: { session: Session }) {
  const { t } = useTranslation('plans');
  const programmes = useQuery(queries.programmes());
  // A programme file is of no programme yet: it wants a grant for every one.
  const maySend = rights.anywhere(session, 'programme.manage', null);
  const send = maySend && <Link to="/desk/upload">{t('programmes.send')}</Link>;
  return (
    <Page>
      <PageHead title={t('programmes.title')} lead={t('programmes.lead')} filters={send} />
      <Card title={t('programmes.list')}>
        <Loaded query={programmes} height={220}>
          {(all) => (
            <List
              programmes={all}
              empty={
                <Message title={t('programmes.none')} text={t('programmes.noneText')}>
                  {send}
                </Message>
              }
            />
          )}
        </Loaded>
      </Card>
    </Page>
  );
}

function List({ programmes, empty }: { programmes: PlannedProgramme[]; empty: ReactNode }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const nameOf = useName();
  const columns: Column<PlannedProgramme>[] = [
    {
      key: 'title',
      title: t('programmes.name'),
      wide: true,
      cell: ({ code, title, party }) => (
        <>
          <Link to="/programmes/$code" params={{ code }} className={styles.link}>
            {nameOf(title)}
          </Link>
          <span className={`${styles.clear} ${styles.note}`}>{party}</span>
        </>
      ),
    },
    {
      key: 'term',
      title: t('programmes.term'),
      cell: ({ term }) => `${format.day(term.start)} – ${format.day(term.end)}`,
    },
    ...(['promises', 'roadMaps', 'measures', 'indicators'] as const).map(
      (what): Column<PlannedProgramme> => ({
        key: what,
        title: t(`programmes.counts.${what}`),
        numeric: true,
        cell: ({ counts }) => format.count(counts[what]),
      }),
    ),
  ];
  return (
    <DataTable
      stacks
      caption={t('programmes.caption')}
      columns={columns}
      rows={programmes}
      keyOf={({ code }) => code}
      empty={empty}
    />
  );
}
