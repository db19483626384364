import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Message } from '../../shared/ui/message';
import { Explained } from '../explain/explained';
import { ItemLink } from '../items/item-link';
import { usePlaceNames } from '../places/use-place-names';
import { StatusGlyph } from '../statuses/status-glyph';
import type { SlippingItem } from './slipping-queries';
import { useSlippingWords } from './use-slipping-words';
import styles from './slipping.module.css';

interface SlippingTableProps {
  items: SlippingItem[];
  /** What the cost of each item is a part of. */
  cost: { figure: string; territory: string };
  sort: string | undefined;
  /** Whether something narrows the list. */
  isFiltered: boolean;
  onSort: (sort: string | undefined) => void;
}

const BY_LOSS = '-loss';

/** Each item that slips: since when, why, who answers for it, and what it costs the place. */
export function SlippingTable({ items, cost, sort, isFiltered, onSort }: SlippingTableProps) {
  const { t } = useTranslation('insight');
  const columns = useColumns(cost);
  return (
    <DataTable
      stacks
      caption={t('slipping.caption')}
      columns={columns}
      rows={items}
      keyOf={({ itemId }) => String(itemId)}
      sort={sort ?? BY_LOSS}
      onSort={(next) => onSort(next === BY_LOSS ? undefined : next)}
      empty={
        isFiltered ? (
          <Message title={t('slipping.noneFit')} text={t('slipping.noneFitText')} />
        ) : (
          <Message title={t('slipping.none')} text={t('slipping.noneText')} />
        )
      }
    />
  );
}

function useColumns(cost: SlippingTableProps['cost']): Column<SlippingItem>[] {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const placeName = usePlaceNames();
  const words = useSlippingWords();
  return [
    {
      key: 'item',
      title: told('slipping.columns.item'),
      cell: ({ itemId, code, title, place }) => (
        <span className={styles.item}>
          <ItemLink id={itemId}>{nameOf(title)}</ItemLink>
          <span className={styles.small}>
            {placeName(place)} · {code}
          </span>
        </span>
      ),
    },
    {
      key: 'loss',
      title: told('slipping.columns.loss'),
      numeric: true,
      sortable: true,
      cell: ({ loss, weightShare }) => (
        <>
          <strong>
            <Explained dense {...cost}>
              {format.finePoints(-loss)}
            </Explained>
          </strong>
          <span className={styles.small}>
            {told('slipping.weightShare', { share: format.finePercent(weightShare) })}
          </span>
        </>
      ),
    },
    {
      key: 'deadline',
      title: told('slipping.columns.deadline'),
      sortable: true,
      cell: ({ status, deadline, daysLate, since }) => (
        <>
          <span className={styles.status}>
            <StatusGlyph status={status} />
            {t(`statuses.names.${status}`)}
          </span>
          <span className={styles.small}>
            {format.shortDay(deadline)} · {words.days(daysLate)}
          </span>
          <span className={styles.small}>{told('slipping.since', { period: format.period(since) })}</span>
        </>
      ),
    },
    {
      key: 'reason',
      title: told('slipping.columns.reason'),
      wide: true,
      cell: ({ reason, reasonPeriod, awaits, narrative, narrativePeriod }) => (
        <>
          <span data-none={reason === null || undefined} className={styles.reason}>
            {words.reason(reason)}
            {reasonPeriod !== null && (
              <span className={styles.when}> · {format.shortPeriod(reasonPeriod)}</span>
            )}
          </span>
          {awaits !== null && (
            <span className={styles.awaits}>
              {told(
                `slipping.awaits.${awaits as 'cancel' | 'replace' | 'postpone' | 'reweight' | 'rescope'}`,
              )}
            </span>
          )}
          {narrative !== null && (
            <details className={styles.said}>
              <summary>
                {told('slipping.said', { period: format.shortPeriod(narrativePeriod ?? '') })}
              </summary>
              {narrative}
            </details>
          )}
        </>
      ),
    },
    {
      key: 'executor',
      title: told('slipping.columns.executor'),
      wide: true,
      cell: ({ executor, coExecutors }) => (
        <>
          <span data-none={executor === null || undefined} className={styles.reason}>
            {words.executor(executor)}
          </span>
          {coExecutors.length > 0 && <span className={styles.small}>{coExecutors.join(', ')}</span>}
        </>
      ),
    },
    {
      key: 'accepted',
      title: t('tracks.accepted'),
      numeric: true,
      sortable: true,
      cell: ({ planned, reported, accepted }) => (
        <>
          {format.percent(accepted)}
          <span className={styles.small}>{told('slipping.planned', { value: format.percent(planned) })}</span>
          <span className={styles.small}>
            {told('slipping.reported', { value: format.percent(reported) })}
          </span>
        </>
      ),
    },
  ];
}
