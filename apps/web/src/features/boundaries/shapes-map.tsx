import { useMemo } from 'react';
import { mapDrawing, type Area } from './map-drawing';
import styles from './boundaries.module.css';

/** An area on the map, and what it is to be told apart by. */
export interface Shape {
  key: string;
  name: string;
  area: Area;
  change: 'new' | 'changed' | 'unchanged' | 'refused' | 'waiting';
}

interface ShapesMapProps {
  label: string;
  shapes: readonly Shape[];
  /** Drawn above them as dashed lines: how the boundaries are now. */
  old?: readonly Area[];
  lit: string | null;
  onLit: (key: string | null) => void;
}

/** Areas as a picture; whatever it shows stands in a list beside it. */
export function ShapesMap({ label, shapes, old = [], lit, onLit }: ShapesMapProps) {
  const drawing = useMemo(() => mapDrawing.fit([...shapes.map(({ area }) => area), ...old]), [shapes, old]);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={label}
    >
      {shapes.map(({ key, name, area, change }) => (
        <path
          key={key}
          d={drawing.path(area)}
          className={styles.shape}
          data-change={change}
          data-lit={key === lit || undefined}
          onPointerEnter={() => onLit(key)}
          onPointerLeave={() => onLit(null)}
        >
          <title>{name}</title>
        </path>
      ))}
      {old.map((area, at) => (
        <path key={at} d={drawing.path(area)} className={styles.old} />
      ))}
    </svg>
  );
}
