import { FIGURE_LABELS, FIGURE_PARTS, VERIFIED_FOR_PERIODS, type SumColumn } from '@core/metrics';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './public.module.css';

const FIGURES = [
  'verified',
  'accepted',
  'reported',
  'planned',
  'gap',
  'coverage',
  'verifiedCoverage',
  'overdueShare',
  'onTimeRate',
  'deviation',
  'baseline',
  'churn',
] as const;

/** Sums that a formula on this page names; a new one without a text does not compile. */
type Named =
  | 'weight'
  | 'reported'
  | 'accepted'
  | 'verified'
  | 'planned'
  | 'fresh'
  | 'verified_fresh'
  | 'overdue'
  | 'due'
  | 'done_on_time_count'
  | 'done_count'
  | 'overdue_count'
  | 'baseline_accepted'
  | 'baseline_weight'
  | 'churned';

/** Each figure as the quotient of sums that the code divides. */
export function FormulaTable() {
  const { t } = useTranslation('public');
  const language = useLanguage();
  const sum = (columns: readonly SumColumn[], sign: string): string =>
    columns
      .map((column) => t(`method.sums.${column as Named}`, { periods: VERIFIED_FOR_PERIODS }))
      .join(sign)
      .replaceAll('Σ ', 'Σ\u00a0');
  const formula = (figure: (typeof FIGURES)[number]): string => {
    const { plus, minus, over } = FIGURE_PARTS[figure];
    const above = [sum(plus, ' + '), ...(minus.length > 0 ? [sum(minus, ' − ')] : [])].join(' − ');
    const below = over.length > 1 ? `(${sum(over, ' + ')})` : sum(over, '');
    return `${minus.length > 0 ? `(${above})` : above} /\u00a0${below}`;
  };
  // A unit stays with the last word of the name that it belongs to.
  const name = (figure: (typeof FIGURES)[number]): string => {
    const [words, unit] = FIGURE_LABELS[figure][language].split(', ');
    return unit ? `${words},\u00a0${unit.replaceAll(' ', '\u00a0')}` : words;
  };
  return (
    <div className={styles.wide} role="group" aria-label={t('method.formulas.caption')} tabIndex={0}>
      <table className={styles.plain}>
        <caption className="visually-hidden">{t('method.formulas.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('method.formulas.figure')}</th>
            <th scope="col">{t('method.formulas.formula')}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((figure) => (
            <tr key={figure}>
              <th scope="row">{name(figure)}</th>
              <td>{formula(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
