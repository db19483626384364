import { useId, useMemo } from 'react';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Boundaries } from '../boundaries/boundary-queries';
import { mapDrawing } from '../boundaries/map-drawing';
import type { Highlight } from '../places/highlight';
import type { Place } from '../places/place';
import { deviationClass } from './deviation-class';
import { DeviationGlyph } from './deviation-glyph';
import { moveByArrows } from './move-by-arrows';
import { useTileLabel } from './use-tile-label';
import styles from './boundary-map.module.css';

interface BoundaryMapProps {
  label: string;
  boundaries: Boundaries;
  places: Place[];
  /** The code of the open one; null when none is. */
  selected: string | null;
  highlight: Highlight;
  onOpen: (code: string) => void;
}

/** Territories by their boundaries, each with a button in its middle: one stop for the Tab key; arrows move inside. */
export function BoundaryMap({ label, boundaries, places, selected, highlight, onOpen }: BoundaryMapProps) {
  const format = useFigureFormat();
  const labelOf = useTileLabel();
  const hatch = useId();
  const areas = useMemo(
    () =>
      new Map(
        boundaries.features.flatMap(({ id, geometry }) => {
          const area = mapDrawing.areaOf(geometry);
          return area ? [[id, area] as const] : [];
        }),
      ),
    [boundaries],
  );
  const { width, height, path, middle } = useMemo(() => mapDrawing.fit([...areas.values()]), [areas]);
  const shown = places.flatMap((place) => {
    const area = areas.get(place.territory.code);
    return area ? [{ place, area, code: place.territory.code, of: deviationClass(place.figures) }] : [];
  });
  const stop = shown.find(({ code }) => code === selected) ?? shown[0];
  return (
    <div role="group" aria-label={label} className={styles.map} onKeyDown={moveByArrows}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden className={styles.picture}>
        <defs>
          <pattern
            id={hatch}
            width="10"
            height="10"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <rect width="10" height="10" className={styles.ground} />
            <path d="M0 5H10" className={styles.line} />
          </pattern>
        </defs>
        {shown.map(({ area, code, of }) => (
          <path
            key={code}
            d={path(area)}
            className={styles.area}
            fill={of === 'no_data' ? `url(#${hatch})` : undefined}
            data-class={of}
            data-lit={highlight.code === code || undefined}
            data-open={code === selected || undefined}
            onClick={() => onOpen(code)}
            onPointerEnter={() => highlight.set(code)}
            onPointerLeave={() => highlight.set(null)}
          />
        ))}
      </svg>
      {shown.map(({ place, area, code, of }) => {
        const { x, y } = middle(area);
        return (
          <button
            key={code}
            type="button"
            className={styles.sign}
            style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
            data-class={of}
            aria-current={code === selected || undefined}
            title={labelOf(place)}
            tabIndex={code === stop.code ? 0 : -1}
            onClick={() => onOpen(code)}
            onPointerEnter={() => highlight.set(code)}
            onPointerLeave={() => highlight.set(null)}
            onFocus={() => highlight.set(code)}
            onBlur={() => highlight.set(null)}
          >
            <span className="visually-hidden">{labelOf(place)}</span>
            <span aria-hidden>
              {of === 'no_data' ? '—' : format.wholeDifference(place.figures?.deviation ?? 0)}{' '}
              {of !== 'no_data' && <DeviationGlyph of={of} size={9} />}
            </span>
          </button>
        );
      })}
    </div>
  );
}
