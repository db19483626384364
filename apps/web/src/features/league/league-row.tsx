import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { scrollInside } from '../../shared/ui/scroll-inside';
import { Explained } from '../explain/explained';
import { BandLabel } from '../figures/band-label';
import type { Highlight } from '../places/highlight';
import type { FigureSetName } from '../../shared/api/figures';
import type { Place } from '../places/place';
import { LEAGUE_COLUMNS, type LeagueColumn } from './league-order';
import styles from './league-table.module.css';

interface LeagueRowProps {
  place: Place;
  set: FigureSetName;
  selected: boolean;
  highlight: Highlight;
  onOpen: (code: string) => void;
}

const SIGNED: readonly LeagueColumn[] = ['deviation', 'gap'];

/** One territory of the league, with its accepted completion drawn against the plan. */
export function LeagueRow({ place, set, selected, highlight, onOpen }: LeagueRowProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const nameOf = useName();
  const row = useRef<HTMLTableRowElement>(null);
  const { territory, figures } = place;
  useEffect(() => {
    if (selected) scrollInside(row.current);
  }, [selected]);
  const cell = (column: LeagueColumn) => {
    const value = figures?.[column] ?? null;
    const text = SIGNED.includes(column) ? format.difference(value) : format.percent(value);
    return (
      <td
        key={column}
        data-absent={value === null || undefined}
        title={value === null ? t('figure.noData') : undefined}
      >
        {column === 'accepted' && figures && <Bullet accepted={figures.accepted} planned={figures.planned} />}
        {value === null ? (
          '—'
        ) : (
          <Explained dense figure={`${set}.${column}`} territory={territory.code}>
            {text}
          </Explained>
        )}
        {value === null && <span className="visually-hidden">{t('figure.noData')}</span>}
      </td>
    );
  };
  return (
    <tr
      ref={row}
      data-lit={highlight.code === territory.code || undefined}
      data-grey={figures?.band === 'grey' || undefined}
      aria-current={selected || undefined}
      onPointerEnter={() => highlight.set(territory.code)}
      onPointerLeave={() => highlight.set(null)}
    >
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          onClick={() => onOpen(territory.code)}
          onFocus={() => highlight.set(territory.code)}
          onBlur={() => highlight.set(null)}
        >
          {nameOf(territory.name)}
        </button>
      </th>
      <td className={styles.band}>
        <BandLabel short band={figures?.band ?? 'grey'} />
      </td>
      {LEAGUE_COLUMNS.map(cell)}
    </tr>
  );
}

function Bullet({ accepted, planned }: { accepted: number | null; planned: number | null }) {
  return (
    <span className={styles.bullet} aria-hidden>
      <span className={styles.fill} style={{ width: `${Math.min(100, Math.max(0, accepted ?? 0))}%` }} />
      {planned !== null && (
        <span className={styles.plan} style={{ left: `${Math.min(100, Math.max(0, planned))}%` }} />
      )}
    </span>
  );
}
