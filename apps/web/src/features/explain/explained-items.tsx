import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Message } from '../../shared/ui/message';
import { ItemLink } from '../items/item-link';
import { usePlaceNames } from '../places/use-place-names';
import { StatusGlyph } from '../statuses/status-glyph';
import type { ExplainedLine, Explanation } from './explain-query';
import type { NamedFigure } from './named-figure';
import styles from './explain.module.css';

type Track = 'reported' | 'accepted' | 'verified' | 'planned';

/** Which of an item's own values stand behind a figure. */
const BEHIND: Readonly<Record<string, readonly Track[]>> = {
  reported: ['reported'],
  accepted: ['accepted'],
  verified: ['verified'],
  planned: ['planned'],
  high: ['accepted', 'planned'],
  deviation: ['accepted', 'planned'],
  scheduleIndex: ['accepted', 'planned'],
  gap: ['reported', 'verified'],
  'slipping.deviation': ['accepted', 'planned'],
  'verdict.reported': ['reported'],
  'verdict.done': ['accepted'],
  'verdict.doneLate': ['accepted'],
  baseline: ['accepted'],
};

interface ExplainedItemsProps {
  named: NamedFigure;
  /** Beside the heading: how the list is taken away. */
  tools: ReactNode;
  pages: Explanation[];
  isLoading: boolean;
  /** Absent on the last page. */
  onMore?: () => void;
}

/** Every item in a figure with what it adds, and how many are in the territory but not in the figure. */
export function ExplainedItems({ named, tools, pages, isLoading, onMore }: ExplainedItemsProps) {
  const { t } = useTranslation('insight');
  const format = useFigureFormat();
  const columns = useColumns(named);
  const [{ total, excluded }] = pages;
  const lines = pages.flatMap(({ items }) => items);
  const sum = (of: 'numerator' | 'denominator'): number => lines.reduce((all, line) => all + line[of], 0);
  const isFraction = (named.parts?.over.length ?? 0) > 0;
  const adding = isFraction
    ? `${format.sum(sum('numerator'))} / ${format.sum(sum('denominator'))}`
    : format.sum(sum('numerator'));
  const left = (['cancelled', 'no_weight', 'no_part'] as const).filter((reason) => excluded[reason] > 0);
  return (
    <section className={styles.items}>
      <div className={styles.bar}>
        <h3 className={styles.heading}>{t('explain.items')}</h3>
        {tools}
      </div>
      <DataTable
        stacks
        caption={t('explain.caption')}
        columns={columns}
        rows={lines}
        keyOf={({ itemId }) => String(itemId)}
        empty={<Message title={t('explain.none')} />}
      />
      <p className={styles.foot}>
        <span role="status">
          {t('explain.shown', { shown: format.count(lines.length), total: format.count(total) })}
          {lines.length > 0 && ` · ${t('explain.subtotal', { sum: adding })}`}
        </span>
        {onMore && (
          <Button size="compact-sm" variant="default" loading={isLoading} onClick={onMore}>
            {t('explain.more')}
          </Button>
        )}
      </p>
      <p className={styles.left}>
        {left.length === 0
          ? t('explain.nothingLeftOut')
          : `${t('explain.leftOut')} ${left
              .map((reason) => t(`explain.excluded.${reason}`, { number: format.count(excluded[reason]) }))
              .join('; ')}.`}
      </p>
    </section>
  );
}

function useColumns({ name, parts }: NamedFigure): Column<ExplainedLine>[] {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const placeName = usePlaceNames();
  const isFraction = (parts?.over.length ?? 0) > 0;
  const isWeighed = isFraction && name !== 'onTimeRate';
  const behind: readonly Track[] = BEHIND[name] ?? [];
  return [
    {
      key: 'item',
      title: told('explain.columns.item'),
      cell: ({ itemId, code, title, roadMap, status }) => (
        <span className={styles.item}>
          <ItemLink id={itemId}>{nameOf(title)}</ItemLink>
          <span className={styles.small}>
            {placeName(roadMap)} · {code}
          </span>
          <span className={styles.status}>
            <StatusGlyph status={status as Status} />
            {t(`statuses.names.${status as Status}`)}
          </span>
        </span>
      ),
    },
    ...behind.map((track) => ({
      key: track,
      title: t(`tracks.${track}`),
      numeric: true,
      cell: (line: ExplainedLine) => format.percent(line[track]),
    })),
    ...(isWeighed || parts?.unit === 'million'
      ? [
          {
            key: 'weight',
            title: isWeighed ? told('explain.columns.weight') : told('explain.columns.share'),
            numeric: true,
            cell: ({ weight, share }: ExplainedLine) => {
              if (!isWeighed) return format.sum(share);
              return weight === null ? '—' : `${format.sum(weight)} × ${format.sum(share)}`;
            },
          },
        ]
      : []),
    {
      key: 'adds',
      title: told('explain.columns.adds'),
      numeric: true,
      cell: ({ numerator }) => <strong>{format.sum(numerator)}</strong>,
    },
    ...(isFraction
      ? [
          {
            key: 'of',
            title: told('explain.columns.of'),
            numeric: true,
            cell: ({ denominator }: ExplainedLine) => format.sum(denominator),
          },
        ]
      : []),
  ];
}
