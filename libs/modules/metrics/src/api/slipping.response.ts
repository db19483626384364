import { ApiProperty } from '@nestjs/swagger';
import { SLIPPING_STATUSES, withoutNoise } from '@core/metrics';
import { encodeCursor } from '@platform/http';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import type { SlippingTitle } from '../data/slipping.reader';
import type { SlippingLine, SlippingStatus } from '../domain/slipping-line';
import type { SlippingGroup, SlippingView } from '../domain/slipping-view';
import { TitleResponse } from './items.response';

const MOST_EXECUTORS = 200;

/** One item that slips. */
export class SlippingItemResponse {
  itemId: number;
  code: string;
  title: TitleResponse;
  /** Territory code of its road map. */
  place: string;
  direction: string | null;
  promise: string | null;
  executor: string | null;
  coExecutors: string[];
  @ApiProperty({ enum: SLIPPING_STATUSES })
  status: SlippingStatus;
  /** In force at the end of the period. */
  deadline: string;
  /** Days from the deadline to the end of the period; below 0: days that are left. */
  daysLate: number;
  /** Period since which it slips without a break. */
  since: string;
  weight: number | null;
  /** Of the item, within the territory. */
  share: number;
  /** Percent of all the weight of its type in the territory. */
  weightShare: number;
  /** Points it takes from the territory's completion, against its plan. */
  loss: number;
  /** Percent, unclamped; null without a value. */
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  planned: number;
  /** The delay reason that was given last, within twelve periods. */
  reason: string | null;
  reasonPeriod: string | null;
  /** What the last report with words says. */
  narrative: string | null;
  narrativePeriod: string | null;
  /** Kind of the oldest change request that waits for a decision. */
  awaits: string | null;
}

/** How much slips for one reason, at one executor, in one direction, in one status. */
export class SlippingGroupResponse {
  /** Null: none was given. */
  @ApiProperty({ type: String, nullable: true })
  key: string | null;
  items: number;
  overdue: number;
  /** Points taken from the territory's completion. */
  loss: number;
}

/** What slips; groups are counted by the other filters, not by their own. */
export class SlippingResponse {
  programme: string;
  territory: string;
  period: string;
  knownAt: string | null;
  ruleVersion: string;
  type: string;
  /** Items of the type in the territory, cancelled ones aside. */
  active: number;
  /** Items that fit the filters, and the points they take together. */
  total: number;
  loss: number;
  statuses: SlippingGroupResponse[];
  reasons: SlippingGroupResponse[];
  /** The 200 that take most. */
  executors: SlippingGroupResponse[];
  directions: SlippingGroupResponse[];
  items: SlippingItemResponse[];
  nextCursor: string | null;
}

export interface SlippingPage {
  readonly lines: readonly SlippingLine[];
  readonly titles: ReadonlyMap<number, SlippingTitle>;
  readonly since: ReadonlyMap<number, string>;
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
}

interface SlippingHead {
  readonly programme: ProgrammeCalendar;
  readonly territory: string;
  readonly ord: number;
  readonly knownAt: string | null;
  readonly type: string;
}

export function presentSlipping(
  { programme, territory, ord, knownAt, type }: SlippingHead,
  { active, view }: { active: number; view: SlippingView },
  page: SlippingPage,
): SlippingResponse {
  const period = programme.periods[ord];
  const fitting = view.fitting();
  return {
    programme: programme.code,
    territory,
    period,
    knownAt,
    ruleVersion: programme.ruleVersion,
    type,
    active,
    total: fitting.length,
    loss: withoutNoise(fitting.reduce((sum, { loss }) => sum + loss, 0)),
    statuses: view.groups('status').map(presentGroup),
    reasons: view.groups('reason').map(presentGroup),
    executors: view.groups('executor').slice(0, MOST_EXECUTORS).map(presentGroup),
    directions: view.groups('direction').map(presentGroup),
    items: page.lines.map((line) => presentItem(line, page, period)),
    nextCursor: page.next === null ? null : encodeCursor([page.next]),
  };
}

function presentGroup({ loss, ...group }: SlippingGroup): SlippingGroupResponse {
  return { ...group, loss: withoutNoise(loss) };
}

function presentItem(
  { type: _type, ...line }: SlippingLine,
  { titles, since }: SlippingPage,
  period: string,
): SlippingItemResponse {
  const told = titles.get(line.itemId);
  return {
    ...line,
    code: told?.code ?? '',
    title: told?.title ?? {},
    promise: told?.promise ?? null,
    coExecutors: [...(told?.coExecutors ?? [])],
    narrative: told?.narrative ?? null,
    narrativePeriod: told?.narrativePeriod ?? null,
    since: since.get(line.itemId) ?? period,
  };
}
