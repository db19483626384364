import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { PersonName } from '../people/person-name';
import { usePlaceNames } from '../places/use-place-names';
import { ChangeState } from './change-state';
import type { Change } from './plan-queries';
import styles from './plans.module.css';
import { useBrings } from './use-brings';

/** Change requests, the newest first: of what, where, by which act, and what became of them. */
export function ChangesTable({ changes, empty }: { changes: Change[]; empty: ReactNode }) {
  const { t } = useTranslation('plans');
  const { t: place } = useTranslation('places');
  const format = useFigureFormat();
  const nameOf = useName();
  const placeName = usePlaceNames();
  const brings = useBrings();
  const columns: Column<Change>[] = [
    {
      key: 'item',
      title: t('changes.item'),
      wide: true,
      cell: (change) => (
        <>
          <Link to="/changes/$id" params={{ id: String(change.id) }} className={styles.link}>
            {nameOf(change.itemTitle)}
          </Link>
          <span className={`${styles.clear} ${styles.note}`}>
            {change.itemCode} · {placeName(change.territory)}
          </span>
        </>
      ),
    },
    {
      key: 'what',
      title: t('changes.what'),
      wide: true,
      cell: (change) => (
        <>
          {place(`changes.kinds.${change.kind}`)}
          <span className={`${styles.clear} ${styles.note}`}>{brings(change).join(' · ')}</span>
        </>
      ),
    },
    { key: 'state', title: t('changes.stateLabel'), cell: ({ state }) => <ChangeState state={state} /> },
    {
      key: 'act',
      title: t('changes.act'),
      wide: true,
      cell: ({ act }) => (
        <>
          <span className={styles.whole}>
            {t('changes.actNumber', { number: act.number, date: format.day(act.date) })}
          </span>
          <span className={`${styles.clear} ${styles.note}`}>{act.title}</span>
        </>
      ),
    },
    { key: 'reason', title: t('changes.reason'), wide: true, cell: ({ reason }) => reason },
    {
      key: 'by',
      title: t('changes.by'),
      wide: true,
      cell: ({ requestedBy, requestedAt }) => (
        <>
          <PersonName id={requestedBy} />
          <span className={`${styles.clear} ${styles.note} ${styles.whole}`}>
            {format.instant(requestedAt)}
          </span>
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('changes.caption')}
      columns={columns}
      rows={changes}
      keyOf={({ id }) => String(id)}
      stacks
      empty={empty}
    />
  );
}
