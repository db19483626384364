import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { PublicChoice } from './in-public';
import { kept } from './public-search';
import styles from './public.module.css';

/** Whether the figures are of record or may still change, and whether newer ones exist. */
export function PeriodNote({ choice: { programme, period, search } }: { choice: PublicChoice }) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const last = programme.periods.at(-1);
  const name = format.period(period.period);
  return (
    <p className={styles.note} data-state={period.state}>
      {period.edition
        ? t('period.finalNote', {
            period: name,
            number: period.edition.number,
            frozen: format.day(period.edition.frozenAt),
          })
        : t('period.provisionalNote', { period: name })}{' '}
      {last && last.period > period.period && last.state === 'provisional' && (
        <Link to="." search={(before: object) => ({ ...before, ...kept(search), period: last.period })}>
          {t('period.newer', { period: format.period(last.period) })}
        </Link>
      )}
    </p>
  );
}
