import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RoadMap } from '../../features/items/item-queries';
import { rights } from '../../features/session/rights';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import styles from './versions-card.module.css';

type Version = RoadMap['versions'][number];

/** How a road map came about: its versions, and the files that brought them. */
export function VersionsCard({ session, versions }: { session: Session; versions: readonly Version[] }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const mayOpen = rights.anywhere(session, 'import.read');
  const first = Math.min(...versions.map(({ number }) => number));
  const columns: Column<Version>[] = [
    {
      key: 'number',
      title: t('roadMap.version'),
      cell: ({ number, status }) => (
        <>
          {format.count(number)} · {t(`roadMap.status.${status}`)}
          {number === first && <span className={styles.note}> · {t('roadMap.baseline')}</span>}
        </>
      ),
    },
    {
      key: 'approvedAt',
      title: t('roadMap.approvedAt'),
      cell: ({ approvedAt }) => (approvedAt ? format.instant(approvedAt) : '—'),
    },
    {
      key: 'countsFrom',
      title: t('roadMap.countsFrom'),
      cell: ({ countsFrom }) => format.period(countsFrom),
    },
    {
      key: 'items',
      title: t('roadMap.items'),
      numeric: true,
      cell: ({ items }) => format.count(items),
    },
    ...(mayOpen
      ? [
          {
            key: 'import',
            title: t('roadMap.import'),
            cell: ({ importId, number }: Version) =>
              importId ? (
                <Link to="/imports/$id" params={{ id: importId }}>
                  {t('roadMap.openImport', { version: number })}
                </Link>
              ) : (
                '—'
              ),
          },
        ]
      : []),
  ];
  return (
    <Card title={t('roadMap.versions')}>
      <p className={styles.note}>{t('roadMap.versionsNote')}</p>
      <DataTable
        stacks
        caption={t('roadMap.versionsCaption')}
        columns={columns}
        rows={versions}
        keyOf={({ number }) => String(number)}
        empty={null}
      />
    </Card>
  );
}
