import { foldLetters } from '@core/kernel';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Message } from '../../shared/ui/message';
import { usePlaceNames } from '../places/use-place-names';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';
import type { PlannedRoadMap } from './plan-queries';
import styles from './plans.module.css';

const AT_FIRST = 60;

/** The road maps of a programme by place: version, approval, how much there is to do. */
export function RoadMapsTable({ roadMaps, wanted }: { roadMaps: PlannedRoadMap[]; wanted: string }) {
  const { t } = useTranslation('plans');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const { data: tree } = useTerritoryTree();
  // Of a region the country above it says nothing.
  const above = (code: string): string => {
    const parent = tree?.byCode.get(code)?.parent;
    return parent?.parent ? placeName(parent.territory.code) : '';
  };
  const sought = foldLetters(wanted.trim());
  const shown = roadMaps.filter(({ territory }) =>
    foldLetters(`${placeName(territory)} ${above(territory)} ${territory}`).includes(sought),
  );
  const columns: Column<PlannedRoadMap>[] = [
    {
      key: 'place',
      title: t('changes.place'),
      wide: true,
      cell: ({ id, territory, programme }) => (
        <>
          <Link
            to="/road-maps/$id"
            params={{ id: String(id) }}
            search={{ programme }}
            className={styles.link}
          >
            {placeName(territory)}
          </Link>
          {above(territory) && <span className={`${styles.clear} ${styles.note}`}>{above(territory)}</span>}
        </>
      ),
    },
    {
      key: 'version',
      title: t('plans.version'),
      numeric: true,
      cell: ({ version }) => format.count(version),
    },
    {
      key: 'approved',
      title: t('plans.approved'),
      cell: ({ approvedAt }) => (approvedAt ? format.day(approvedAt) : t('plans.notApproved')),
    },
    {
      key: 'measures',
      title: t('plans.measures'),
      numeric: true,
      cell: ({ counts }) => format.count(counts.measures),
    },
    {
      key: 'indicators',
      title: t('plans.indicators'),
      numeric: true,
      cell: ({ counts }) => format.count(counts.indicators),
    },
  ];
  return (
    <>
      <p className={styles.note} role="status">
        {t('plans.shown', { shown: format.count(shown.length), all: format.count(roadMaps.length) })}
      </p>
      <DataTable
        caption={t('plans.caption')}
        columns={columns}
        rows={shown}
        keyOf={({ id }) => String(id)}
        stacks
        most={AT_FIRST}
        empty={
          roadMaps.length > 0 ? (
            <Message title={t('plans.noneFound')} text={t('plans.noneFoundText')} />
          ) : (
            <Message title={t('plans.none')} text={t('plans.noneText')} />
          )
        }
      />
    </>
  );
}
