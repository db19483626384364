import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { softHyphens } from '../places/soft-hyphens';
import type { TileName } from '../places/tile-names';
import { deviationClass } from './deviation-class';
import { DeviationGlyph } from './deviation-glyph';
import { DistrictSquares, type DistrictSquare } from './district-squares';
import styles from './tile.module.css';

interface TileProps {
  place: Place;
  /** What to write on it: the full name is in its label. */
  written: TileName;
  districts?: DistrictSquare[];
  selected: boolean;
  focusable: boolean;
  small?: boolean;
  position?: { gridRow: number; gridColumn: number };
  highlight: Highlight;
  onOpen: (code: string) => void;
}

/** One territory: colour, sign and number say the same thing. */
export function Tile({
  place,
  written,
  districts,
  selected,
  focusable,
  small,
  position,
  highlight,
  onOpen,
}: TileProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const nameOf = useName();
  const { territory, figures } = place;
  const name = nameOf(territory.name);
  const of = deviationClass(figures);
  const deviation = figures?.deviation ?? null;
  const label = (): string => {
    if (figures === null || figures.accepted === null) return t('map.tileNoData', { name });
    if (of === 'no_data') return t('map.tileGrey', { name, accepted: format.percent(figures.accepted) });
    return t('map.tile', {
      name,
      deviation: format.difference(deviation),
      accepted: format.percent(figures.accepted),
      class: t(`map.class.${of}`),
    });
  };
  return (
    <button
      type="button"
      className={styles.tile}
      style={position}
      data-class={of}
      data-small={small || undefined}
      data-kind={territory.kind}
      data-lit={highlight.code === territory.code || undefined}
      aria-current={selected || undefined}
      title={label()}
      tabIndex={focusable ? 0 : -1}
      onClick={() => onOpen(territory.code)}
      onPointerEnter={() => highlight.set(territory.code)}
      onPointerLeave={() => highlight.set(null)}
      onFocus={() => highlight.set(territory.code)}
      onBlur={() => highlight.set(null)}
    >
      <span className="visually-hidden">{label()}</span>
      <span className={styles.name} aria-hidden>
        {softHyphens(written.name)}
      </span>
      {!small && (
        <span className={styles.letters} aria-hidden>
          {written.letters}
        </span>
      )}
      <span className={styles.figure} aria-hidden>
        {of === 'no_data' ? '—' : format.wholeDifference(deviation ?? 0)}
        {of !== 'no_data' && <DeviationGlyph of={of} size={11} />}
      </span>
      {districts && <DistrictSquares squares={districts} />}
    </button>
  );
}
