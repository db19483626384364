import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { softHyphens } from '../places/soft-hyphens';
import type { TileName } from '../places/tile-names';
import { deviationClass } from './deviation-class';
import { DeviationGlyph } from './deviation-glyph';
import { DistrictSquares, type DistrictSquare } from './district-squares';
import { useTileLabel } from './use-tile-label';
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
  const format = useFigureFormat();
  const { territory, figures } = place;
  const of = deviationClass(figures);
  const deviation = figures?.deviation ?? null;
  const label = useTileLabel()(place);
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
      title={label}
      tabIndex={focusable ? 0 : -1}
      onClick={() => onOpen(territory.code)}
      onPointerEnter={() => highlight.set(territory.code)}
      onPointerLeave={() => highlight.set(null)}
      onFocus={() => highlight.set(territory.code)}
      onBlur={() => highlight.set(null)}
    >
      <span className="visually-hidden">{label}</span>
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
