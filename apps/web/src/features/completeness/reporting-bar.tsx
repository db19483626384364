import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Explained } from '../explain/explained';
import styles from './completeness.module.css';

interface ReportingBarProps {
  expected: number;
  received: number;
  onTime: number;
  /** Of which place, where it is all that a place has: each number opens what it is made of. */
  explained?: { territory: string; period: string };
}

/** What came in time, what came late and what is missing, as a bar; the figures stand beside it. */
export function ReportingBar({ expected, received, onTime, explained }: ReportingBarProps) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const share = (part: number): string => `${expected === 0 ? 0 : Math.min(100, (part / expected) * 100)}%`;
  const told = t('board.of', { received: format.count(received), expected: format.count(expected) });
  return (
    <span className={styles.reporting}>
      <span className={styles.bar} aria-hidden>
        <span className={styles.onTime} style={{ width: share(onTime) }} />
        <span className={styles.late} style={{ width: share(Math.max(0, received - onTime)) }} />
      </span>
      <span>
        {explained ? (
          <Explained figure="all.reporting.received" {...explained}>
            {told}
          </Explained>
        ) : (
          told
        )}
        {expected > 0 && ` · ${format.wholePercent(received / expected)}`}
      </span>
    </span>
  );
}
