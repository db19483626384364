import { IconX } from '@tabler/icons-react';
import styles from './filter-chips.module.css';

/** A filter that is set, as words, and how it is taken away. */
export interface FilterChip {
  key: string;
  text: string;
  onRemove: () => void;
}

interface FilterChipsProps {
  chips: readonly FilterChip[];
  /** "Remove: …" for whoever does not see the cross. */
  removeLabel: (text: string) => string;
  reset: string;
  onReset: () => void;
}

/** The filters that are set, each to be taken away alone; nothing while none is. */
export function FilterChips({ chips, removeLabel, reset, onReset }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <div className={`${styles.chips} screen-only`}>
      {chips.map(({ key, text, onRemove }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={removeLabel(text)}
          onClick={onRemove}
        >
          <span>{text}</span>
          <IconX size={13} aria-hidden />
        </button>
      ))}
      <button type="button" className={styles.reset} onClick={onReset}>
        {reset}
      </button>
    </div>
  );
}
