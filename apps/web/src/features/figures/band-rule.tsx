import { useTranslation } from 'react-i18next';
import type { Band, FigureSet } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { BandLabel } from './band-label';
import styles from './band-button.module.css';

/** The limits of both counts, the best band first; the source is the metric rule "Bands". */
const RULE: { band: Band; deviation: number | null; overdue: number | null }[] = [
  { band: 'green', deviation: -5, overdue: 0 },
  { band: 'green_amber', deviation: -10, overdue: 5 },
  { band: 'amber', deviation: -20, overdue: 15 },
  { band: 'amber_red', deviation: -30, overdue: 30 },
  { band: 'red', deviation: null, overdue: null },
];

/** The rule of the bands, with the line that a territory's figures fall under marked. */
export function BandRule({ figures }: { figures: FigureSet }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const limit = (value: number | null, sign: string): string =>
    value === null
      ? t('bands.rule.worse')
      : `${sign} ${sign === '≥' ? format.wholeDifference(value) : format.wholePercent(value / 100)}`;
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
          {RULE.map(({ band, deviation, overdue }) => (
            <tr key={band} aria-current={band === figures.band || undefined}>
              <th scope="row">
                <BandLabel band={band} />
              </th>
              <td>{limit(deviation, '≥')}</td>
              <td>{limit(overdue, '≤')}</td>
            </tr>
          ))}
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
