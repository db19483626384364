import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/use-language';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { figureName } from '../figures/figure-name';
import type { PublicPlace } from './public-queries';
import styles from './public.module.css';

type Correction = PublicPlace['corrections'][number];

/** What is published holds no money. */
const NO_MONEY = '';

/** What differs today from an edition: then and now. */
export function CorrectionsTable({ corrections }: { corrections: Correction[] }) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const format = useFigureFormat();
  const value = (of: Correction, one: Correction['was']): string => {
    if (one === null) return '—';
    if (typeof one === 'string') return one;
    return of.figure === 'total' || of.figure.startsWith('statuses.')
      ? format.count(one)
      : format.percent(one);
  };
  return (
    <>
      <p>{t('place.correctionsLead')}</p>
      <div className={styles.wide} role="group" aria-label={t('place.corrections')} tabIndex={0}>
        <table className={styles.plain}>
          <caption className="visually-hidden">{t('place.corrections')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('place.figure')}</th>
              <th scope="col">{t('place.was')}</th>
              <th scope="col">{t('place.is')}</th>
            </tr>
          </thead>
          <tbody>
            {corrections.map((one) => (
              <tr key={`${one.type} ${one.figure}`}>
                <th scope="row">
                  {figureName(one.figure, language, NO_MONEY)}
                  <span className={styles.sub}>
                    {' '}
                    · {t(one.type === 'measure' ? 'figures.measures' : 'figures.indicators')}
                  </span>
                </th>
                <td>{value(one, one.was)}</td>
                <td>{value(one, one.is)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
