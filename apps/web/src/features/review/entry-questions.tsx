import { IconHelpHexagon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './entry-view.module.css';
import type { EntryChanges } from './queued-entry';
import { useValueWords, type Measured } from './use-value-words';

/** Keys of the texts: an underscore would mean a form of a word there. */
const KEYS = {
  regression: 'regression',
  jump: 'jump',
  no_evidence: 'noEvidence',
  words_repeated: 'wordsRepeated',
  words_shared: 'wordsShared',
  money_without_progress: 'moneyWithoutProgress',
  over_budget: 'overBudget',
  spent_fell: 'spentFell',
} as const satisfies Record<EntryChanges['questions'][number]['code'], string>;

interface EntryQuestionsProps {
  questions: EntryChanges['questions'];
  measured: Measured;
}

/** What is worth asking whoever reported: the figures that raise it, and why one would ask. */
export function EntryQuestions({ questions, measured }: EntryQuestionsProps) {
  const { t } = useTranslation('review');
  const words = useValueWords();
  const format = useFigureFormat();
  if (questions.length === 0) return <p className={styles.note}>{t('questions.none')}</p>;
  const shown = ({ code, params }: EntryChanges['questions'][number]): Record<string, string> =>
    Object.fromEntries(
      Object.entries(params).map(([name, figure]) => {
        if (code === 'regression') return [name, words.value(figure, measured)];
        if (name === 'points' || name === 'items') return [name, format.count(figure)];
        return [name, words.money(figure)];
      }),
    );
  return (
    <ul className={styles.questions}>
      {questions.map((question) => (
        <li key={question.code} className={styles.question}>
          <IconHelpHexagon size={18} stroke={1.7} aria-hidden />
          <span>
            <strong>{t(`questions.${KEYS[question.code]}.title`, { replace: shown(question) })}</strong>
            <span className={styles.why}>{t(`questions.${KEYS[question.code]}.why`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
