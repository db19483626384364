import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import type { SheetSummary } from './summary-of';
import styles from './sheet-bar.module.css';

/** What the sheet comes to. */
export function SheetTotals({ summary }: { summary: SheetSummary }) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const { expected, reported, counts, spent } = summary;
  const totals: [string, string][] = [
    [t('totals.items'), format.count(counts.all)],
    [t('totals.reported'), t('totals.of', { count: format.count(reported), all: format.count(expected) })],
    [t('totals.drafts'), format.count(counts.changed)],
    [t('totals.spent'), format.sum(spent)],
  ];
  return (
    <dl className={styles.totals}>
      {totals.map(([term, figure]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
