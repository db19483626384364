import type { ReactNode } from 'react';
import styles from './toggle-chip.module.css';

interface ToggleChipProps {
  pressed: boolean;
  onToggle: () => void;
  /** Beside the words, quieter: how many there are. */
  count?: string;
  children: ReactNode;
}

/** A filter that is on or off; several stand in a row and wrap. */
export function ToggleChip({ pressed, onToggle, count, children }: ToggleChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onToggle}>
      {children}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
