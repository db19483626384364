import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Loaded } from '../../shared/ui/loaded';
import { PersonName } from '../people/person-name';
import { calendarQueries } from './calendar-queries';
import styles from './calendar.module.css';

/** Who closed, opened or moved a period, and why; the latest first. */
export function StepsList({ programme, period }: { programme: string; period: string }) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const steps = useQuery(calendarQueries.steps(programme, period));
  return (
    <div className={styles.steps}>
      <h3 className={styles.subtitle}>{t('steps.title')}</h3>
      <Loaded query={steps} height={60}>
        {(taken) =>
          taken.length === 0 ? (
            <p className={styles.quiet}>{t('steps.none')}</p>
          ) : (
            <ol className={styles.list}>
              {taken.map((step) => (
                <li key={`${step.at} ${step.kind}`}>
                  <strong>{t(`steps.kinds.${step.kind}`)}</strong>
                  {step.forced && ` (${t('steps.forced', { count: format.count(step.unsettled ?? 0) })})`}
                  <span className={styles.quiet}>
                    {' · '}
                    <PersonName id={step.by} /> · {format.instant(step.at)}
                  </span>
                  {step.reason && <q className={styles.reason}>{step.reason}</q>}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  );
}
