import { useTranslation } from 'react-i18next';
import { wordDifference } from '../review/word-difference';
import styles from './differences.module.css';

interface ToldChangeProps {
  /** In words; null: nothing is said. */
  text: string | null;
  other: string | null;
  /** Which of the two this is. */
  side: 'before' | 'after';
  /** Written by people: compared word by word, while a day or a number is another one as a whole. */
  isProse: boolean;
}

/** One side of a change: what is gone is struck on the old one, what is new is underlined on the new one, and both are said. */
export function ToldChange({ text, other, side, isProse }: ToldChangeProps) {
  const { t } = useTranslation('differences');
  if (text === null) return <span className={styles.nothing}>{t('none')}</span>;
  const [old, next] = side === 'before' ? [text, other ?? ''] : [other ?? '', text];
  const hidden = side === 'before' ? 'added' : 'gone';
  const whole = [{ kind: side === 'before' ? 'gone' : 'added', text }];
  const words = isProse ? wordDifference(old, next) : null;
  const pieces = words?.filter(({ kind }) => kind !== hidden) ?? whole;
  const Mark = side === 'before' ? 'del' : 'ins';
  return pieces.map(({ kind, text: part }, at) =>
    kind === 'same' ? (
      <span key={at}>{part}</span>
    ) : (
      <Mark key={at}>
        <span className="visually-hidden">{t(side === 'before' ? 'gone' : 'new')}: </span>
        {part}
      </Mark>
    ),
  );
}
