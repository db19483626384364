import { ApiProperty } from '@nestjs/swagger';
import { encodeCursor } from '@platform/http';
import { withoutNoise } from '@core/metrics';
import type { ExplainedLine, Explanation, ExplainRequest } from '../use-cases/explain-figure';
import { CHAPTER_KINDS, type ChapterKind } from '../data/chapter.reader';
import { TitleResponse } from './items.response';

/** One item behind a figure. */
export class ExplainLineResponse {
  itemId: number;
  code: string;
  title: TitleResponse;
  /** Territory code of its road map. */
  roadMap: string;
  status: string;
  weight: number | null;
  /** Of the item, within the territory. */
  share: number;
  /** What the item adds above and below the line. */
  numerator: number;
  denominator: number;
  /** Percent, unclamped; null without a value. */
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  planned: number;
  fresh: boolean;
  /** Ids of the records the tracks stand on. */
  reportedEntry: string | null;
  acceptedEntry: string | null;
  verification: number | null;
}

/** Items of the territory, or of the chapter there, that are not in the figure, by reason. */
export class ExcludedResponse {
  cancelled: number;
  no_weight: number;
  /** Counted elsewhere: another status, nothing due, no money. */
  no_part: number;
}

/** A figure taken apart: value = numerator / denominator (× 100 for percent and points). */
export class ExplanationResponse {
  programme: string;
  territory: string;
  period: string;
  knownAt: string | null;
  ruleVersion: string;
  figure: string;
  /** `measure`, `indicator`, or `all` for a count of both. */
  type: string;
  /** The chapter it is narrowed to; null: everything at the territory. */
  @ApiProperty({ enum: CHAPTER_KINDS, nullable: true })
  by: ChapterKind | null;
  /** Null also for what belongs to no such chapter. */
  key: string | null;
  title: TitleResponse | null;
  unit: string;
  value: number | null;
  numerator: number;
  denominator: number;
  /** How many items are behind it. */
  total: number;
  items: ExplainLineResponse[];
  excluded: ExcludedResponse;
  nextCursor: string | null;
}

export function presentExplanation(request: ExplainRequest, explained: Explanation): ExplanationResponse {
  const { programme, territory, ord, knownAt, figure, type, offset, limit } = request;
  const until = offset + limit;
  return {
    programme: programme.code,
    territory,
    period: programme.periods[ord],
    knownAt: knownAt ?? null,
    ruleVersion: programme.ruleVersion,
    figure,
    type,
    by: request.chapter?.by ?? null,
    key: explained.chapter?.key ?? null,
    title: explained.chapter?.title ?? null,
    unit: explained.parts.unit,
    value: explained.value,
    numerator: explained.numerator,
    denominator: explained.denominator,
    total: explained.items,
    items: explained.lines.map(presentLine),
    excluded: { ...explained.excluded },
    nextCursor: until < explained.items ? encodeCursor([until]) : null,
  };
}

function presentLine({ sums, numerator, denominator, evidence }: ExplainedLine): ExplainLineResponse {
  return {
    itemId: sums.itemId,
    ...evidence,
    status: sums.status,
    weight: sums.weight,
    share: sums.share,
    numerator,
    denominator,
    reported: percent(sums.reported),
    accepted: percent(sums.accepted),
    verified: percent(sums.verified),
    planned: withoutNoise(sums.planned * 100),
    fresh: sums.fresh,
  };
}

function percent(ratio: number | null): number | null {
  return ratio === null ? null : withoutNoise(ratio * 100);
}
