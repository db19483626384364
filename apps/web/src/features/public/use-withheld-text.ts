import { FEWEST_PUBLISHED_ITEMS, metricRule } from '@core/metrics';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { PublicFigures } from './public-queries';

/** Why completion is not told, with the rule's own limits. */
export function useWithheldText(): (reason: NonNullable<PublicFigures['withheld']>) => string {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  return (reason) =>
    t(`withheld.${reason}`, {
      fewest: FEWEST_PUBLISHED_ITEMS,
      coverage: format.wholePercent(metricRule().minCoverage / 100),
    });
}
