import { useTranslation } from 'react-i18next';
import type { Verdict } from './promise-queries';
import { VERDICT_ICONS } from './verdict-icons';
import styles from './verdict-label.module.css';

/** What is said of a promise, as sign and word. */
export function VerdictLabel({ verdict, strong }: { verdict: Verdict; strong?: boolean }) {
  const { t } = useTranslation('promises');
  const Sign = VERDICT_ICONS[verdict];
  return (
    <span className={styles.verdict} data-verdict={verdict} data-strong={strong || undefined}>
      <Sign size={strong ? 22 : 16} stroke={2} aria-hidden />
      {t(`verdicts.${verdict}`)}
    </span>
  );
}
