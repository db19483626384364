import { useTranslation } from 'react-i18next';
import { comparedGroups } from '../../features/compare/compared-groups';
import { comparedCells, type ComparedPlace } from '../../features/compare/compared-cells';
import { comparisonCsv } from '../../features/compare/comparison-csv';
import { useFigureWords } from '../../features/explain/use-figure-words';
import type { FigureSetName } from '../../shared/api/figures';
import { useName } from '../../shared/i18n/use-name';

interface ComparedTable {
  places: ComparedPlace[];
  set: FigureSetName;
  period: string;
  earlier: string | undefined;
}

/** Saves the comparison as CSV: a row a figure, numbers in full precision, what is undefined empty. */
export function useComparisonFile({ places, set, period, earlier }: ComparedTable): () => void {
  const { t } = useTranslation('insight');
  const nameOf = useName();
  const { nameOf: figureName } = useFigureWords();
  return () => {
    const heads = places.flatMap(({ territory }, at) => {
      const name = nameOf(territory.name);
      if (earlier !== undefined) {
        return [`${name}, ${period}`, `${name}, ${earlier}`, `${name}: ${t('compare.difference')}`];
      }
      return at === 0
        ? [`${name}, ${period}`]
        : [`${name}, ${period}`, `${name}: ${t('compare.difference')}`];
    });
    const rows = comparedGroups(set).flatMap(({ figures }) =>
      figures.map(({ name, unit }) => [
        figureName(name),
        t(`compare.units.${unit}`),
        ...comparedCells(places, set, name).flatMap(({ value, against, difference }) => {
          if (earlier !== undefined) return [value, against ?? null, difference];
          return against === undefined ? [value] : [value, difference];
        }),
      ]),
    );
    const file = new Blob([comparisonCsv([[t('compare.figure'), t('compare.unit'), ...heads], ...rows])], {
      type: 'text/csv;charset=utf-8',
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${places.map(({ territory }) => territory.code).join('-')}-${period}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
  };
}
