import { ApiProperty } from '@nestjs/swagger';
import { VERDICTS, type Verdict } from '@core/metrics';
import type { BrokenDown } from '../use-cases/break-down-figures';
import { IndicatorFigures, MeasureFigures, presentIndicators, presentMeasures } from './figures.response';
import { TitleResponse } from './items.response';

/** The figures of one direction, promise or executor; `key` is null for items that have none. */
export class BreakdownLineResponse {
  key: string | null;
  title: TitleResponse | null;
  measures: MeasureFigures;
  indicators: IndicatorFigures;
  /** Of a promise: the verdict that stands, confirmed or proposed; null for other chapters. */
  @ApiProperty({ enum: VERDICTS, nullable: true })
  verdict: Verdict | null;
}

export class BreakdownResponse {
  items: BreakdownLineResponse[];
  nextCursor: string | null;
}

export function presentBreakdown(lines: readonly BrokenDown[]): BreakdownResponse {
  const items = lines.map(({ key, title, measures, indicators, judgement }) => ({
    key,
    title,
    measures: presentMeasures(measures),
    indicators: presentIndicators(indicators),
    verdict: judgement?.verdict ?? null,
  }));
  return { items, nextCursor: null };
}
