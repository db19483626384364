import { useTranslation } from 'react-i18next';
import styles from './entry-view.module.css';
import { wordDifference } from './word-difference';

interface NarrativeDifferenceProps {
  now: string | null;
  /** What it is held against; null: nothing was said. */
  before: string | null;
}

/** What is said now, with what was added and what is gone; each with a sign of its own, for paper and for who is told it. */
export function NarrativeDifference({ now, before }: NarrativeDifferenceProps) {
  const { t } = useTranslation('review');
  const pieces = before === null ? null : wordDifference(before, now ?? '');
  if (!now && !before) return <p className={styles.note}>{t('compare.noNarrative')}</p>;
  if (before === null || pieces === null) {
    return <p className={styles.narrative}>{now ?? t('compare.noNarrative')}</p>;
  }
  if (pieces.every(({ kind }) => kind === 'same')) {
    return (
      <>
        <p className={styles.narrative}>{now}</p>
        <p className={styles.note}>{t('compare.sameNarrative')}</p>
      </>
    );
  }
  return (
    <p className={styles.narrative}>
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={at}>
            <span className="visually-hidden">{t(`compare.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
