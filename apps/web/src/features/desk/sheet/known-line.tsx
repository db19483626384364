import { useTranslation } from 'react-i18next';
import type { SheetRow } from '../report-sheet';
import { useShownValue } from './known-cells';
import { plannedValue } from './planned-value';
import styles from './sheet-grid.module.css';

/** What is known of an item in one line below its title: where there is no room for columns. */
export function KnownLine({ row }: { row: SheetRow }) {
  const { t } = useTranslation('desk');
  const valueOf = useShownValue();
  const { accepted } = row;
  const plan = valueOf(row, Math.round(plannedValue(row) * 10) / 10);
  const known = accepted ? valueOf(row, Number(accepted.value)) : t('grid.none');
  return (
    <span className={styles.knownLine}>
      {t('columns.plan')}: {plan} · {t('columns.accepted')}: {known}
    </span>
  );
}
