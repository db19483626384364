import type { BrokenDown } from '../use-cases/break-down-figures';
import { IndicatorFigures, MeasureFigures, presentIndicators, presentMeasures } from './figures.response';
import { TitleResponse } from './items.response';

/** The figures of one direction, promise or executor; `key` is null for items that have none. */
export class BreakdownLineResponse {
  key: string | null;
  title: TitleResponse | null;
  measures: MeasureFigures;
  indicators: IndicatorFigures;
}

export class BreakdownResponse {
  items: BreakdownLineResponse[];
  nextCursor: string | null;
}

export function presentBreakdown(lines: readonly BrokenDown[]): BreakdownResponse {
  const items = lines.map(({ key, title, measures, indicators }) => ({
    key,
    title,
    measures: presentMeasures(measures),
    indicators: presentIndicators(indicators),
  }));
  return { items, nextCursor: null };
}
