import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { FigureSetName } from '../../shared/api/figures';
import { scrollInside } from '../../shared/ui/scroll-inside';
import { Explained } from '../explain/explained';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { deviationClass } from './deviation-class';
import { DeviationGlyph } from './deviation-glyph';
import styles from './map-table.module.css';

interface MapTableProps {
  label: string;
  places: Place[];
  set: FigureSetName;
  /** The code of the open one; null when none is. */
  selected: string | null;
  highlight: Highlight;
  onOpen: (code: string) => void;
}

/** The map as a table: the same classes in words, for those who read rather than look. */
export function MapTable({ label, places, set, selected, highlight, onOpen }: MapTableProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const nameOf = useName();
  const open = useRef<HTMLTableRowElement>(null);
  useEffect(() => scrollInside(open.current), [selected]);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('league.territory')}</th>
            <th scope="col">{t('tracks.accepted')}</th>
            <th scope="col">{t('tracks.planned')}</th>
            <th scope="col">{t('league.columns.deviation')}</th>
            <th scope="col" data-text>
              {t('map.against')}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => {
            const { code, name } = place.territory;
            const of = deviationClass(place.figures);
            const made = (figure: string, text: string) => (
              <Explained dense figure={`${set}.${figure}`} territory={code}>
                {text}
              </Explained>
            );
            return (
              <tr
                key={code}
                ref={selected === code ? open : undefined}
                data-lit={highlight.code === code || undefined}
                aria-current={selected === code || undefined}
                onPointerEnter={() => highlight.set(code)}
                onPointerLeave={() => highlight.set(null)}
              >
                <th scope="row">
                  <button type="button" className={styles.open} onClick={() => onOpen(code)}>
                    {nameOf(name)}
                  </button>
                </th>
                <td>{made('accepted', format.percent(place.figures?.accepted ?? null))}</td>
                <td>{made('planned', format.percent(place.figures?.planned ?? null))}</td>
                <td>{made('deviation', format.difference(place.figures?.deviation ?? null))}</td>
                <td data-text>
                  <DeviationGlyph of={of} size={10} /> {t(`map.class.${of}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
