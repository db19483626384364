import { numberFormat } from '../../shared/format/number-format';
import { useLanguage } from '../../shared/i18n/use-language';
import type { ComparedFigure } from './compared-groups';

/** A signed difference of two figures of a unit, as short as a cell: the unit is that of the figure above it. */
export function useDifference(): (difference: number, unit: ComparedFigure['unit']) => string {
  const language = useLanguage();
  return (difference, unit) => {
    if (unit === 'count') return numberFormat.wholeDifference(language, difference);
    if (unit === 'ratio') return numberFormat.ratioDifference(language, difference);
    return numberFormat.difference(language, unit === 'million' ? difference / 1000 : difference);
  };
}
