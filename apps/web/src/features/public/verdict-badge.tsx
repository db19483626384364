import { VERDICT_LABELS, type Verdict } from '@core/metrics';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './public.module.css';

const SIGNS: Readonly<Record<Verdict, string>> = {
  kept: '✓',
  kept_in_part: '◐',
  compromise: '≈',
  broken: '✕',
  stalled: '‖',
  in_the_works: '→',
  not_yet_rated: '·',
};

/** What is said of a promise, with a sign beside its colour. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const language = useLanguage();
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span aria-hidden>{SIGNS[verdict]}</span>
      {VERDICT_LABELS[verdict][language]}
    </span>
  );
}
