import { BAND_LABELS, metricRule } from '@core/metrics';
import type { DocumentContent } from '@platform/documents';
import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { parts } from './parts';

/** How the figures are made; the limits are read from the rule that made them. */
export function methodSection({ stamp }: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const { sections, method, notes } = words.texts;
  const rule = metricRule(stamp.ruleVersion);
  const steps = rule.bandSteps
    .map(({ band, minDeviation, maxOverdueShare }) =>
      words.fill(method.step, {
        band: BAND_LABELS[band][words.language],
        deviation: words.fill(notes.points, { value: words.count(minDeviation) }),
        overdue: words.wholePercent(maxOverdueShare),
      }),
    )
    .join('; ');
  const said = [
    method.tracks,
    method.completion,
    words.fill(method.bands, { steps, least: words.wholePercent(rule.minCoverage) }),
    method.overdue,
    method.coverage,
    method.slipping,
    words.fill(method.rule, { version: stamp.ruleVersion }),
  ];
  return [
    parts.section(sections.method),
    { ul: said, style: 'note', lineHeight: 1.3 },
    {
      text: words.fill(notes.address, { address: words.address }),
      ...{ style: 'note', margin: [0, 8, 0, 0] },
    },
  ];
}
