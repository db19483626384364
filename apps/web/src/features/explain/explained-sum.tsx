import type { SumColumn } from '@core/metrics';
import { useTranslation } from 'react-i18next';
import type { FigureSet } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Explanation } from './explain-query';
import { valueOfFigure, type NamedFigure } from './named-figure';
import { useFigureWords } from './use-figure-words';
import styles from './explain.module.css';

interface ExplainedSumProps {
  explanation: Explanation;
  named: NamedFigure;
  /** The figures on the page, to be compared with; absent while they load. */
  shown: FigureSet | undefined;
}

/** Far below what a screen shows, far above the last digit of a double. */
const SAME = 1e-6;

/** The figure as what it is: one sum over another, in words and in numbers. */
export function ExplainedSum({ explanation, named, shown }: ExplainedSumProps) {
  const { t } = useTranslation('insight');
  const format = useFigureFormat();
  const { print } = useFigureWords();
  const { value, unit, numerator, denominator } = explanation;
  const { plus, minus, over, only } = named.parts ?? { plus: [], minus: [], over: [] };
  const words = (columns: readonly SumColumn[], join: string): string =>
    columns.map((column) => t(`sums.${column}`)).join(join);
  const above = [words(plus, ' + '), words(minus, ' − ')].filter(Boolean).join(' − ');
  const onPage = shown && valueOfFigure(shown, named.name);
  const differs =
    typeof onPage === 'number' &&
    value !== null &&
    Math.abs(onPage - value) > SAME * Math.max(1, Math.abs(value));
  return (
    <div className={styles.sum}>
      <p className={styles.value} data-absent={value === null || undefined}>
        {print(value, unit)}
      </p>
      <dl className={styles.fraction} aria-label={t('explain.formula')}>
        <div className={styles.term}>
          <dt>
            {above}
            {only && <span className={styles.only}>{t(`explain.only.${only}`)}</span>}
          </dt>
          <dd>{format.sum(numerator)}</dd>
        </div>
        {over.length > 0 && (
          <div className={`${styles.term} ${styles.below}`}>
            <dt>
              <span className={styles.by}>{t('explain.over')}</span> {words(over, ' + ')}
            </dt>
            <dd>{format.sum(denominator)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.check} role="status">
        {value === null && t('explain.undefined')}
        {differs && t('explain.differs')}
        {value !== null && !differs && t('explain.exact')}
      </p>
    </div>
  );
}
