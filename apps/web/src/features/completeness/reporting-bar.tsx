import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './completeness.module.css';

interface ReportingBarProps {
  expected: number;
  received: number;
  onTime: number;
}

/** What came in time, what came late and what is missing, as a bar; the figures stand beside it. */
export function ReportingBar({ expected, received, onTime }: ReportingBarProps) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const share = (part: number): string => `${expected === 0 ? 0 : Math.min(100, (part / expected) * 100)}%`;
  return (
    <span className={styles.reporting}>
      <span className={styles.bar} aria-hidden>
        <span className={styles.onTime} style={{ width: share(onTime) }} />
        <span className={styles.late} style={{ width: share(Math.max(0, received - onTime)) }} />
      </span>
      <span>
        {t('board.of', { received: format.count(received), expected: format.count(expected) })}
        {expected > 0 && ` · ${format.wholePercent(received / expected)}`}
      </span>
    </span>
  );
}
