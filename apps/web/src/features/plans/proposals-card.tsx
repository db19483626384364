import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../shared/api/import-summary';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { PersonName } from '../people/person-name';
import { planQueries } from './plan-queries';
import styles from './plans.module.css';

/** Road maps and later versions that were proposed by a file and wait for who decides on them. */
export function ProposalsCard({ programme }: { programme: string }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const proposals = useQuery(planQueries.proposals(programme));
  const columns: Column<ImportSummary>[] = [
    {
      key: 'file',
      title: t('proposals.file'),
      wide: true,
      cell: ({ id, fileName }) => (
        <Link to="/plans/proposals/$id" params={{ id }} className={styles.link}>
          {fileName || t('proposals.unnamed')}
        </Link>
      ),
    },
    {
      key: 'rows',
      title: t('proposals.rows'),
      numeric: true,
      cell: ({ acceptedRows }) => format.count(acceptedRows),
    },
    {
      key: 'refused',
      title: t('proposals.refused'),
      numeric: true,
      cell: ({ rejectedRows }) => format.count(rejectedRows),
    },
    { key: 'by', title: t('proposals.by'), cell: ({ createdBy }) => <PersonName id={createdBy} /> },
    { key: 'at', title: t('proposals.at'), cell: ({ createdAt }) => format.instant(createdAt) },
  ];
  return (
    <Card title={t('proposals.title')}>
      <Loaded query={proposals} height={64}>
        {(waiting) => (
          <DataTable
            caption={t('proposals.caption')}
            columns={columns}
            rows={waiting.filter(({ acceptedRows }) => acceptedRows > 0)}
            keyOf={({ id }) => id}
            empty={<p className={styles.note}>{t('proposals.none')}</p>}
          />
        )}
      </Loaded>
    </Card>
  );
}
