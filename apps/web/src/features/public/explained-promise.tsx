import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { Message } from '../../shared/ui/message';
import { useClose } from '../explain/use-close';
import type { ExplainedPercentage } from './explained-percentage';
import type { PublicPromise } from './public-queries';
import styles from './public.module.css';

type Item = PublicPromise['measures'][number];
type Part = NonNullable<Item['part']>;

interface ExplainedPromiseProps {
  promise: PublicPromise;
  figure: ExplainedPercentage;
  /** Names of places by code. */
  names: ReadonlyMap<string, string>;
}

const HELD = ['explain'];
const MOST_AT_FIRST = 100;

/** A percentage of a promise as what it is: the sum of what each measure adds, by its weight. */
export function ExplainedPromise({ promise, figure, names }: ExplainedPromiseProps) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const close = useClose(HELD);
  const columns = useColumns(figure, names);
  const { of, measures, measuresInAll } = promise;
  const parts = measures.flatMap(({ part }) => part ?? []);
  const sum = parts.reduce((all, part) => all + part[figure], 0);
  const left = measures.length - parts.length;
  const isCut = measuresInAll > measures.length;
  const rows = measures
    .filter(({ part }) => part !== null)
    .sort((a, b) => weightOf(b) - weightOf(a) || Number(b.part?.[figure]) - Number(a.part?.[figure]));
  return (
    <Dialog
      opened
      size="side"
      title={t('explain.title', { figure: t(`explain.names.${figure}`) })}
      onClose={close}
    >
      <p className={styles.figure}>{format.percent(promise[figure])}</p>
      <p>{t(`explain.made.${figure}`)}</p>
      <p className={styles.muted}>{t(of === 'measure' ? 'explain.ofMeasures' : 'explain.ofIndicators')}</p>
      <DataTable
        stacks
        caption={t('explain.caption')}
        columns={columns}
        rows={rows}
        keyOf={({ territory, code }) => `${territory} ${code}`}
        nameOf={({ code }) => code}
        most={MOST_AT_FIRST}
        empty={<Message title={t('explain.none')} />}
      />
      {rows.length > 0 && (
        <p role="status">
          {t('explain.sum', { items: format.count(rows.length), sum: format.finePercent(sum) })}
        </p>
      )}
      <p className={styles.sub}>
        {left > 0 && t('explain.left', { number: format.count(left) })}
        {left === 0 && !isCut && t('explain.allIn')}
        {isCut &&
          ` ${t('promises.cut', { shown: format.count(measures.length), total: format.count(measuresInAll) })}`}
      </p>
    </Dialog>
  );
}

const weightOf = ({ part }: Item): number => part?.weight ?? 0;

function useColumns(figure: ExplainedPercentage, names: ReadonlyMap<string, string>): Column<Item>[] {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const nameOf = useName();
  const told = ({ part }: Item, name: keyof Part): string => (part ? format.finePercent(part[name]) : '—');
  const progress: Column<Item>[] =
    figure === 'coverage'
      ? []
      : [
          {
            key: 'value',
            title: t(`promises.${figure}`),
            numeric: true,
            cell: (item) => format.percent(item[figure]),
          },
        ];
  return [
    {
      key: 'item',
      title: t('promises.measure'),
      wide: true,
      cell: ({ title, code, territory }) => (
        <>
          {nameOf(title)}
          <span className={styles.sub}>
            {' '}
            · {names.get(territory) ?? territory} · <span className={styles.unbroken}>{code}</span>
          </span>
        </>
      ),
    },
    { key: 'weight', title: t('explain.weight'), numeric: true, cell: (item) => told(item, 'weight') },
    ...progress,
    {
      key: 'adds',
      title: t('explain.adds'),
      numeric: true,
      cell: (item) => <strong>{told(item, figure)}</strong>,
    },
  ];
}
