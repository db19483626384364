import { BAND_LABELS, type MetricRule } from '@core/metrics';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './public.module.css';

/** The limits of the bands, as the rule has them. */
export function BandRule({ rule: { bandSteps, minCoverage } }: { rule: MetricRule }) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const format = useFigureFormat();
  const whole = (value: number): string => format.wholePercent(value / 100);
  return (
    <div className={styles.wide} role="group" aria-label={t('method.bands.title')} tabIndex={0}>
      <table className={styles.plain}>
        <caption className="visually-hidden">{t('method.bands.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('method.bands.band')}</th>
            <th scope="col">{t('method.bands.deviation')}</th>
            <th scope="col">{t('method.bands.overdue')}</th>
          </tr>
        </thead>
        <tbody>
          {bandSteps.map(({ band, minDeviation, maxOverdueShare }) => (
            <tr key={band}>
              <th scope="row">{BAND_LABELS[band][language]}</th>
              <td>{format.points(minDeviation)}</td>
              <td>{whole(maxOverdueShare)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{BAND_LABELS.red[language]}</th>
            <td colSpan={2}>{t('method.bands.else')}</td>
          </tr>
          <tr>
            <th scope="row">{BAND_LABELS.grey[language]}</th>
            <td colSpan={2}>{t('method.bands.grey', { coverage: whole(minCoverage) })}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
