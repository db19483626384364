import { matchedParts } from './matched-parts';
import styles from './search.module.css';

interface HighlightedProps {
  text: string;
  /** What was typed. */
  typed: string;
}

/** A text in which what was typed stands out. */
export function Highlighted({ text, typed }: HighlightedProps) {
  return matchedParts(text, typed).map(({ text: part, isMatch }, index) =>
    isMatch ? (
      <mark key={index} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
