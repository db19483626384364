import { metricRule } from '@core/metrics';
import { useTranslation } from 'react-i18next';
import type { FigureSet } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { BandLabel } from './band-label';
import styles from './band-button.module.css';

/** The rule of the bands, with the line that a territory's figures fall under marked. */
export function BandRule({ figures }: { figures: FigureSet }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  return (
    <>
      <p className={styles.title}>{t('bands.rule.title')}</p>
      <p>{t('bands.rule.intro')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('bands.rule.band')}</th>
            <th scope="col">{t('bands.rule.deviation')}</th>
            <th scope="col">{t('bands.rule.overdue')}</th>
          </tr>
        </thead>
        <tbody>
          {metricRule().bandSteps.map(({ band, minDeviation, maxOverdueShare }) => (
            <tr key={band} aria-current={band === figures.band || undefined}>
              <th scope="row">
                <BandLabel band={band} />
              </th>
              <td>≥ {format.wholeDifference(minDeviation)}</td>
              <td>≤ {format.wholePercent(maxOverdueShare / 100)}</td>
            </tr>
          ))}
          <tr aria-current={figures.band === 'red' || undefined}>
            <th scope="row">
              <BandLabel band="red" />
            </th>
            <td>{t('bands.rule.worse')}</td>
            <td>{t('bands.rule.worse')}</td>
          </tr>
          <tr aria-current={figures.band === 'grey' || undefined}>
            <th scope="row">
              <BandLabel band="grey" />
            </th>
            <td colSpan={2}>{t('bands.rule.grey')}</td>
          </tr>
          <tr className={styles.now}>
            <th scope="row">{t('bands.rule.now')}</th>
            <td>{format.difference(figures.deviation)}</td>
            <td>{format.percent(figures.overdueShare)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
