import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQueries, type Moment } from '../../features/items/item-queries';
import { usePlaceNames } from '../../features/places/use-place-names';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';

type Figure = 'planned' | 'accepted' | 'baseline';

interface Place {
  territory: string;
  before: Record<Figure, number | null>;
  after: Record<Figure, number | null>;
}

const FIGURES = [
  ['planned', 'changes.plannedColumn'],
  ['accepted', 'changes.accepted'],
  ['baseline', 'changes.baselineColumn'],
] as const;

/** The figures of every place a change touches, before and after it, in the period on screen. */
export function ChangeEffect({ change, moment }: { change: number; moment: Moment }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const effect = useQuery(itemQueries.effect(change, moment));
  const told = (before: number | null, after: number | null): string =>
    format.percent(before) === format.percent(after)
      ? t('changes.same', { value: format.percent(after) })
      : t('changes.arrow', { before: format.percent(before), after: format.percent(after) });
  const columns: Column<Place>[] = [
    {
      key: 'place',
      title: t('changes.place'),
      wide: true,
      cell: ({ territory }) => placeName(territory),
    },
    ...FIGURES.map(([figure, title]): Column<Place> => ({
      key: figure,
      title: t(title),
      numeric: true,
      cell: ({ before, after }) => told(before[figure], after[figure]),
    })),
  ];
  return (
    <Loaded query={effect} height={80}>
      {({ moments: [first] }) => (
        <DataTable
          caption={t('changes.effectCaption', { period: format.period(first.period) })}
          columns={columns}
          rows={first.territories}
          keyOf={({ territory }) => territory}
          empty={null}
        />
      )}
    </Loaded>
  );
}
