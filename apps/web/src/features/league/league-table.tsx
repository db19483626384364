import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { LEAGUE_COLUMNS, type LeagueOrder } from './league-order';
import { LeagueRow } from './league-row';
import styles from './league-table.module.css';

interface LeagueTableProps {
  label: string;
  rows: Place[];
  set: FigureSetName;
  order: LeagueOrder;
  selected: string;
  highlight: Highlight;
  onOrder: (order: LeagueOrder) => void;
  onOpen: (code: string) => void;
}

/** The table with a sticky head and sticky names; headings are buttons that sort. */
export function LeagueTable(props: LeagueTableProps) {
  const { label, rows, set, order, selected, highlight, onOrder, onOpen } = props;
  const { t } = useTranslation();
  const heading = (by: LeagueOrder['by'], text: string) => {
    const active = order.by === by;
    const next = { by, descending: active ? !order.descending : by !== 'name' };
    const direction = order.descending ? 'descending' : 'ascending';
    return (
      <th key={by} scope="col" aria-sort={active ? direction : undefined}>
        <button
          type="button"
          className={styles.sort}
          title={t('league.sort', { column: text })}
          onClick={() => onOrder(next)}
        >
          {text}
          {active &&
            (order.descending ? (
              <IconArrowDown size={13} aria-hidden />
            ) : (
              <IconArrowUp size={13} aria-hidden />
            ))}
        </button>
      </th>
    );
  };
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('league.caption')}</caption>
        <thead>
          <tr>
            {heading('name', t('league.territory'))}
            <th scope="col" className={styles.band}>
              {t('league.columns.band')}
            </th>
            {LEAGUE_COLUMNS.map((column) => heading(column, t(`league.columns.${column}`)))}
          </tr>
        </thead>
        <tbody>
          {rows.map((place) => (
            <LeagueRow
              key={place.territory.code}
              place={place}
              set={set}
              selected={place.territory.code === selected}
              highlight={highlight}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
