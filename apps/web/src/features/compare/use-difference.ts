import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../shared/format/number-format';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import type { ComparedFigure } from './compared-groups';

/** A signed difference of two figures of a unit: of shares in points, of money in what it reads well in. */
export function useDifference(): (difference: number, unit: ComparedFigure['unit']) => string {
  const language = useLanguage();
  const { t } = useTranslation();
  const format = useFigureFormat();
  return (difference, unit) => {
    if (unit === 'count') return numberFormat.wholeDifference(language, difference);
    if (unit === 'ratio') return numberFormat.ratioDifference(language, difference);
    if (unit === 'million') return `${difference > 0 ? '+' : ''}${format.money(difference).text}`;
    return numberFormat.joined(numberFormat.difference(language, difference), t('figure.points'));
  };
}
