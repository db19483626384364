import { useTranslation } from 'react-i18next';
import type { ItemDetail } from '../../features/items/item-queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import styles from './item-view.module.css';

type BudgetLine = ItemDetail['budget'][number];

/** What a measure was to cost, by year and source, and what its last report says was spent. */
export function MoneyCard({ item: { budget, budgetPlanned, spent } }: { item: ItemDetail }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const columns: Column<BudgetLine>[] = [
    { key: 'year', title: t('money.year'), cell: ({ year }) => year },
    {
      key: 'source',
      title: t('money.source'),
      cell: ({ source }) => t(`money.sources.${source as 'local'}`),
    },
    {
      key: 'planned',
      title: t('money.planned'),
      numeric: true,
      cell: ({ planned }) => format.decimal(planned),
    },
  ];
  const share = spent !== null && budgetPlanned ? format.percent((spent / budgetPlanned) * 100) : null;
  return (
    <Card title={t('money.title')}>
      <DataTable
        caption={t('money.caption')}
        columns={columns}
        rows={budget}
        keyOf={({ year, source }) => `${year} ${source}`}
        empty={<p className={styles.note}>{t('money.none')}</p>}
      />
      <p>
        {spent === null && t('money.notSpent')}
        {spent !== null && share !== null && t('money.spent', { spent: format.decimal(spent), share })}
        {spent !== null && share === null && t('money.spentOnly', { spent: format.decimal(spent) })}
        {budgetPlanned !== null && ` ${t('money.total')}: ${format.decimal(budgetPlanned)}.`}
      </p>
      <p className={styles.note}>{t('money.note')}</p>
    </Card>
  );
}
