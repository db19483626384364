import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { moveByArrows } from '../tile-map/move-by-arrows';
import type { CalendarPeriod } from './calendar-queries';
import { PeriodState } from './period-state';
import { PeriodsLegend } from './periods-legend';
import styles from './calendar.module.css';

interface YearsGridProps {
  periods: CalendarPeriod[];
  chosen: string;
  onChoose: (period: string) => void;
}

/** At the end of a short name; the line says it already. */
const YEAR = /\s\d{2}$/;

/** The periods of a programme, a line of squares for each year. One stop for the Tab key; arrows move inside. */
export function YearsGrid({ periods, chosen, onChoose }: YearsGridProps) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const years = [...new Set(periods.map(({ period }) => period.slice(0, 4)))];
  const quarters = periods.some(({ period }) => period.includes('Q'));
  return (
    <>
      <div className={styles.years} role="group" aria-label={t('gridLabel')} onKeyDown={moveByArrows}>
        {years.map((year) => (
          <div key={year} className={styles.year} role="group" aria-label={year}>
            <span className={styles.yearName} aria-hidden>
              {year}
            </span>
            <div className={styles.squares} data-quarters={quarters || undefined}>
              {periods
                .filter(({ period }) => period.startsWith(year))
                .map((one) => (
                  <button
                    key={one.period}
                    type="button"
                    className={styles.square}
                    style={{ gridColumn: columnOf(one.period) }}
                    data-state={one.state}
                    aria-current={one.period === chosen || undefined}
                    tabIndex={one.period === chosen ? 0 : -1}
                    onClick={() => onChoose(one.period)}
                  >
                    <span className={styles.month}>
                      <span className="visually-hidden">{format.period(one.period)}</span>
                      <span aria-hidden>{format.shortPeriod(one.period).replace(YEAR, '')}</span>
                      <PeriodState state={one.state} />
                    </span>
                    {!one.future && (
                      <span className={styles.met}>
                        {t('met', {
                          complete: format.count(one.counts.complete),
                          total: format.count(one.counts.roadMaps),
                        })}
                      </span>
                    )}
                  </button>
                ))}
            </div>
          </div>
        ))}
      </div>
      <PeriodsLegend periods={periods} />
    </>
  );
}

/** The month or the quarter of a year is the column it stands in. */
function columnOf(period: string): number {
  return Number(period.slice(5).replace('Q', ''));
}
