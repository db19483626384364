import { useTranslation } from 'react-i18next';
import type { CalendarPeriod } from './calendar-queries';
import { PeriodState } from './period-state';
import styles from './calendar.module.css';

/** What the signs and the two numbers in the squares say; only the states that are on screen. */
export function PeriodsLegend({ periods }: { periods: readonly CalendarPeriod[] }) {
  const { t } = useTranslation('calendar');
  const states = [...new Set(periods.map(({ state }) => state))];
  return (
    <div className={styles.legend}>
      {states.map((state) => (
        <PeriodState key={state} state={state} />
      ))}
      <span>{t('legend')}</span>
    </div>
  );
}
