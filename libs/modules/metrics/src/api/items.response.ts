import { ApiProperty } from '@nestjs/swagger';
import { STATUSES, type Status } from '@core/metrics';
import type { EntryRow } from '@modules/ledger';
import { entryId } from '@modules/ledger';
import type { ItemDetails } from '../data/item-details.reader';
import type { ItemState } from '../use-cases/read-item-states';
import { StatusCounts } from './figures.response';
import {
  BudgetLineResponse,
  ItemChangeResponse,
  ItemShareResponse,
  ItemStateResponse,
  ItemVerificationResponse,
} from './item-state.response';

export class TitleResponse {
  kk?: string;
  ru?: string;
  en?: string;
}

/** Percent, unclamped; null without a value on the track. */
export class ItemProgressResponse {
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  planned: number | null;
}

/** An item and its state at the end of a period. */
export class ItemResponse {
  id: number;
  code: string;
  programme: string;
  territory: string;
  roadMapId: number;
  type: string;
  kind: string;
  title: TitleResponse;
  direction: string | null;
  promise: string | null;
  indicator: string | null;
  /** Of that indicator in the same road map. */
  indicatorId: number | null;
  unit: string | null;
  period: string;
  /** Null before the item counts. */
  @ApiProperty({ enum: STATUSES, nullable: true })
  status: Status | null;
  progress: ItemProgressResponse;
  fresh: boolean | null;
  startsOn: string | null;
  /** In force at the end of the period. */
  deadline: string;
  baseline: number | null;
  target: number | null;
  weight: number | null;
  changed: boolean;
  completionForm: string | null;
  leadExecutor: string | null;
  coExecutors: string[];
  /** Million tenge. */
  budgetPlanned: number | null;
  spent: number | null;
  inBaseline: boolean;
}

export function presentItem(
  details: ItemDetails,
  period: string,
  state: ItemState | undefined,
): ItemResponse {
  const { position: _position, ...rest } = details;
  const { status, reported, accepted, verified, planned, fresh, deadline, target, weight, changed, spent } =
    state ?? beforeItCounts(details);
  return {
    ...rest,
    coExecutors: [...details.coExecutors],
    period,
    status,
    progress: { reported, accepted, verified, planned },
    fresh,
    deadline,
    target,
    weight,
    changed,
    spent,
  };
}

/** An item a later road map added has no state before it counts. */
function beforeItCounts({ deadline, target, weight }: ItemDetails) {
  const nothing = {
    status: null,
    reported: null,
    accepted: null,
    verified: null,
    planned: null,
    fresh: null,
    spent: null,
  };
  return { ...nothing, deadline, target, weight, changed: false };
}

/** How many items the list has by status, whichever status is asked for; those that do not count yet are in none. */
export class ItemTotalsResponse {
  items: number;
  statuses: StatusCounts;
}

export class ItemsResponse {
  items: ItemResponse[];
  nextCursor: string | null;
  totals: ItemTotalsResponse;
}

export function totalsOf(statuses: readonly (Status | null)[]): ItemTotalsResponse {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as unknown as StatusCounts;
  for (const status of statuses) if (status !== null) counts[status] += 1;
  return { items: statuses.length, statuses: counts };
}

export class ItemEntryResponse {
  id: string;
  period: string;
  revision: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  spent: number | null;
  narrative: string | null;
  delayReason: string | null;
  evidence: string | null;
  state: string;
  withdraws: number | null;
  submittedBy: string;
  submittedAt: string;
  reviewedBy: string | null;
  reviewedAt: string | null;
  reason: string | null;
  importId: string | null;
}

export function presentItemEntry(row: EntryRow): ItemEntryResponse {
  return {
    id: entryId(row),
    period: row.period,
    revision: row.revision,
    value: quantity(row.value),
    numerator: quantity(row.numerator),
    denominator: quantity(row.denominator),
    spent: quantity(row.spent),
    narrative: row.narrative,
    delayReason: row.delayReason,
    evidence: row.evidence,
    state: row.state,
    withdraws: row.withdraws,
    submittedBy: row.submittedBy,
    submittedAt: row.submittedAt.toISOString(),
    reviewedBy: row.reviewedBy,
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
    reason: row.reviewReason ?? row.submissionReason,
    importId: row.importId,
  };
}

function quantity(text: string | null): number | null {
  return text === null ? null : Number(text);
}

/** One item with everything that is known of it. */
export class ItemDetailResponse extends ItemResponse {
  shares: ItemShareResponse[];
  budget: BudgetLineResponse[];
  entries: ItemEntryResponse[];
  verifications: ItemVerificationResponse[];
  changes: ItemChangeResponse[];
}

/** Planned progress at the end of a period, percent. */
export class ItemPlanResponse {
  period: string;
  planned: number;
}

/** An item's state at the end of every period that has begun, its plan, and its revisions. */
export class ItemHistoryResponse {
  periods: ItemStateResponse[];
  /** Over the whole term, from the period it counts in. */
  plan: ItemPlanResponse[];
  entries: ItemEntryResponse[];
}
