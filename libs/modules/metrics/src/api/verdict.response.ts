import { ApiProperty } from '@nestjs/swagger';
import { VERDICTS, type Figures, type Verdict } from '@core/metrics';
import { encodeCursor } from '@platform/http';
import type { ConfirmedVerdict } from '../data/verdict.reader';
import type { PromiseJudgement } from '../domain/judge-promise';
import type { BrokenDown } from '../use-cases/break-down-figures';
import { TitleResponse } from './items.response';

/** What an analyst said of a promise, when and why. */
export class ConfirmedVerdictResponse {
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  /** What the rule proposed then. */
  @ApiProperty({ enum: VERDICTS })
  proposed: Verdict;
  /** The period it was said for; it holds on until something else is said. */
  period: string;
  reason: string | null;
  decidedBy: string;
  decidedAt: string;
}

/** Items of the promise at the place; cancelled ones are in no other count. */
export class PromiseItemsResponse {
  total: number;
  cancelled: number;
  active: number;
  /** With any reported value. */
  reported: number;
  /** Accepted as done, and of these after their deadline's period. */
  done: number;
  doneLate: number;
  fresh: number;
  /** The latest deadline of the active ones. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDeadline: string | null;
}

/** Percent; null without weight. */
export class PromiseFiguresResponse {
  total: number;
  accepted: number | null;
  verified: number | null;
  coverage: number | null;
}

/** A promise at a place and a period, and what is said of it. */
export class PromiseVerdictResponse {
  promise: string;
  text: TitleResponse;
  territory: string;
  period: string;
  /** The one that stands: confirmed, else proposed. */
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  @ApiProperty({ enum: VERDICTS })
  proposed: Verdict;
  confirmed: ConfirmedVerdictResponse | null;
  /** Confirmed, but the rule has come to propose something else since. */
  stale: boolean;
  items: PromiseItemsResponse;
  measures: PromiseFiguresResponse;
  indicators: PromiseFiguresResponse;
}

export class VerdictsResponse {
  items: PromiseVerdictResponse[];
  nextCursor: string | null;
}

/** A promise with its judgement, as breaking down by promise gives it. */
export type JudgedPromise = BrokenDown & { readonly key: string; readonly judgement: PromiseJudgement };

export function presentVerdict(
  { key, title, judgement, measures, indicators }: JudgedPromise,
  place: { territory: string; period: string },
): PromiseVerdictResponse {
  const { tally, cancelled, verdict, proposed, confirmed, stale } = judgement;
  const { items: active, ...counts } = tally;
  return {
    promise: key,
    text: title ?? {},
    ...place,
    verdict,
    proposed,
    confirmed: confirmed && presentConfirmed(confirmed),
    stale,
    items: { total: active + cancelled, cancelled, active, ...counts },
    measures: presentFigures(measures),
    indicators: presentFigures(indicators),
  };
}

/** One page of the promises, cut by position. */
export function presentVerdicts(
  judged: readonly JudgedPromise[],
  place: { territory: string; period: string },
  page: { from: number; limit: number },
): VerdictsResponse {
  const until = page.from + page.limit;
  return {
    items: judged.slice(page.from, until).map((each) => presentVerdict(each, place)),
    nextCursor: until < judged.length ? encodeCursor([until]) : null,
  };
}

function presentConfirmed({ decidedAt, ...same }: ConfirmedVerdict): ConfirmedVerdictResponse {
  return { ...same, decidedAt: decidedAt.toISOString() };
}

function presentFigures({ total, accepted, verified, coverage }: Figures): PromiseFiguresResponse {
  return { total, accepted, verified, coverage };
}
