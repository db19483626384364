import type { ReactNode } from 'react';
import { DefinitionButton, type DefinitionName } from './definition-button';
import styles from './figure-cell.module.css';

interface FigureCellProps {
  label: string;
  definition: DefinitionName;
  /** The figure as text; its absence is given in words by the caller. */
  value: string;
  /** What the number counts, smaller beside it. */
  unit?: string;
  absent?: boolean;
  tone?: 'good' | 'bad';
  hint?: ReactNode;
}

/** One figure with its label, what it is about, and its definition. */
export function FigureCell({ label, definition, value, unit, absent, tone, hint }: FigureCellProps) {
  return (
    <div className={styles.cell}>
      <dt className={styles.label}>
        <span>{label}</span>
        <DefinitionButton of={definition} />
      </dt>
      <dd className={styles.value} data-absent={absent || undefined} data-tone={tone}>
        {value}
        {unit && !absent && <span className={styles.unit}>{unit}</span>}
      </dd>
      <dd className={styles.hint}>{hint}</dd>
    </div>
  );
}
