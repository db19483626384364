import type { ReactNode } from 'react';
import { Explained } from '../explain/explained';
import { DefinitionButton, type DefinitionName } from './definition-button';
import styles from './figure-cell.module.css';

interface FigureCellProps {
  label: string;
  definition: DefinitionName;
  /** The figure as text; its absence is given in words by the caller. */
  value: string;
  /** The figure as it is taken apart, and of which territory. */
  figure: string;
  territory: string;
  /** What the number counts, smaller beside it. */
  unit?: string;
  absent?: boolean;
  tone?: 'good' | 'bad';
  hint?: ReactNode;
  /** The figure that the hint tells, where it tells one of its own. */
  hinted?: string;
}

/** One figure with its label, what it is about, and its definition. */
export function FigureCell(props: FigureCellProps) {
  const { label, definition, value, figure, territory, unit, absent, tone, hint, hinted } = props;
  return (
    <div className={styles.cell}>
      <dt className={styles.label}>
        <span>{label}</span>
        <DefinitionButton of={definition} figure={figure} territory={territory} />
      </dt>
      <dd className={styles.value} data-absent={absent || undefined} data-tone={tone}>
        <Explained figure={figure} territory={territory}>
          {value}
        </Explained>
        {unit && !absent && <span className={styles.unit}>{unit}</span>}
      </dd>
      <dd className={styles.hint}>
        {hinted && hint ? (
          <Explained figure={hinted} territory={territory}>
            {hint}
          </Explained>
        ) : (
          hint
        )}
      </dd>
    </div>
  );
}
