import type { IsoDay } from '@core/kernel';
import { STATUSES, VERDICTS, type ItemType, type Status, type Verdict } from '@core/metrics';
import { ApiProperty } from '@nestjs/swagger';
import type { PublicPeriod } from '../data/published-programme.reader';
import type { OpenProgramme } from '../use-cases/open-programmes';
import type { ToldPromise, ToldPromiseWhole } from '../use-cases/tell-promises';
import { presentPeriod, PublicPeriodResponse } from './public-programme.response';

/** When somebody confirmed a verdict; who and why stays inside. */
export class PublicConfirmationResponse {
  period: string;
  decidedAt: string;
}

/** A pledge in a list. */
export class PublicPromiseLineResponse {
  code: string;
  /** Code of its chapter. */
  direction: string | null;
  /** Verbatim. */
  text: { kk?: string; ru?: string; en?: string };
  source: { document: string | null; page: string | null; date: IsoDay | null; url: string | null };
  testable: boolean;
  /** The one that stands: confirmed, else what the rule proposes. */
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  @ApiProperty({ enum: VERDICTS })
  proposed: Verdict;
  @ApiProperty({ type: PublicConfirmationResponse, nullable: true })
  confirmed: PublicConfirmationResponse | null;
  /** Measures and indicators that carry it out. */
  items: { total: number; active: number; done: number; doneLate: number };
  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDeadline: IsoDay | null;
  /** Percent of its measures; of its indicators where it has none. */
  verified: number | null;
  accepted: number | null;
  coverage: number | null;
}

/** Every pledge of a programme. */
export class PublicPromisesResponse {
  programme: string;
  period: PublicPeriodResponse;
  /** In the order of the programme's document. */
  items: PublicPromiseLineResponse[];
}

/** A verdict that somebody confirmed for the country. */
export class PublicVerdictWordResponse {
  period: string;
  @ApiProperty({ enum: VERDICTS })
  verdict: Verdict;
  decidedAt: string;
}

/** What an item adds to the percentages of its pledge, in points: over all items they add up to them. */
export class PublicPartResponse {
  /** Of all the weight, percent. */
  weight: number;
  verified: number;
  accepted: number;
  coverage: number;
}

/** A measure or an indicator that carries a pledge out. Percent, null without a value. */
export class PublicItemResponse {
  code: string;
  @ApiProperty({ enum: ['measure', 'indicator'] })
  type: ItemType;
  title: { kk?: string; ru?: string; en?: string };
  territory: string;
  @ApiProperty({ enum: STATUSES })
  status: Status;
  @ApiProperty({ type: String, format: 'date' })
  deadline: IsoDay;
  verified: number | null;
  accepted: number | null;
  reported: number | null;
  planned: number;
  /** Null: no part of the figures of the pledge, which are of its measures alone where it has any. */
  @ApiProperty({ type: PublicPartResponse, nullable: true })
  part: PublicPartResponse | null;
}

/** One pledge. */
export class PublicPromiseResponse extends PublicPromiseLineResponse {
  programme: string;
  period: PublicPeriodResponse;
  /** What the percentages are of. */
  @ApiProperty({ enum: ['measure', 'indicator'] })
  of: ItemType;
  /** What was said of it, the earliest first. */
  history: PublicVerdictWordResponse[];
  /** By territory; the first 5,000. */
  measures: PublicItemResponse[];
  measuresInAll: number;
}

function presentLine(told: ToldPromise): PublicPromiseLineResponse {
  const { code, direction, text, source, testable, verdict, proposed, confirmed, items } = told;
  const { document = null, page = null, date = null, url = null } = source;
  const { total, active, done, doneLate } = items;
  return {
    ...{ code, direction, text, source: { document, page, date, url }, testable, verdict, proposed },
    confirmed: confirmed && { period: confirmed.period, decidedAt: confirmed.decidedAt.toISOString() },
    items: { total, active, done, doneLate },
    lastDeadline: told.lastDeadline,
    ...{ verified: told.verified, accepted: told.accepted, coverage: told.coverage },
  };
}

export function presentPromises(
  { programme }: OpenProgramme,
  period: PublicPeriod,
  promises: readonly ToldPromise[],
): PublicPromisesResponse {
  return { programme: programme.code, period: presentPeriod(period), items: promises.map(presentLine) };
}

export function presentPromise(
  { programme }: OpenProgramme,
  period: PublicPeriod,
  told: ToldPromiseWhole,
): PublicPromiseResponse {
  return {
    ...presentLine(told),
    ...{ programme: programme.code, period: presentPeriod(period) },
    of: told.of,
    history: told.history.map((word) => ({
      ...{ period: word.period, verdict: word.verdict, decidedAt: word.decidedAt.toISOString() },
    })),
    measures: told.measures.map((item) => ({
      ...{ code: item.code, type: item.type, title: item.title, territory: item.territory },
      ...{ status: item.status, deadline: item.deadline, verified: item.verified },
      ...{ accepted: item.accepted, reported: item.reported, planned: item.planned },
      part: item.part && partOf(item.part),
    })),
    measuresInAll: told.measuresInAll,
  };
}

function partOf({ weight, verified, accepted, coverage }: PublicPartResponse): PublicPartResponse {
  return { weight, verified, accepted, coverage };
}
