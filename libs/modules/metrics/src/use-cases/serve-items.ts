import { Injectable } from '@nestjs/common';
import type { Scope } from '@core/access';
import { Database } from '@platform/database';
import { encodeCursor, offsetIn } from '@platform/http';
import { EntryReader } from '@modules/ledger';
import type { ItemHistoryQuery, ItemQuery, RoadMapItemsQuery } from '../api/items.request';
import {
  presentItem,
  presentItemEntry,
  totalsOf,
  type ItemDetailResponse,
  type ItemHistoryResponse,
  type ItemResponse,
  type ItemsResponse,
} from '../api/items.response';
import { ItemDetailsReader, type ItemDetails } from '../data/item-details.reader';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { askedPeriod } from '../domain/asked-period';
import { inItemOrder } from '../domain/item-order';
import { knownAtOf } from '../domain/known-at';
import { metricsErrors } from '../domain/metrics.errors';
import { ReadItemStates } from './read-item-states';

const DEFAULT_LIMIT = 50;
const ALL_REVISIONS = 10_000;

/** Items with their state: lists of a road map, one item, its history. */
@Injectable()
export class ServeItems {
  constructor(
    private readonly database: Database,
    private readonly details: ItemDetailsReader,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly states: ReadItemStates,
    private readonly entries: EntryReader,
  ) {}

  async ofRoadMap(roadMapId: number, query: RoadMapItemsQuery, scope: Scope): Promise<ItemsResponse> {
    const programmeId = await this.details.programmeOf(this.database, roadMapId, scope);
    if (programmeId === undefined) throw metricsErrors.roadMapUnknown(roadMapId);
    const programme = await this.calendars.byId(this.database, programmeId);
    const ord = askedPeriod(programme, query.period);
    const details = await this.details.list(this.database, { roadMapId, ...query });
    const states = await this.states.run({
      programme,
      scope: { items: details.map(({ id }) => id) },
      fromOrd: ord,
      toOrd: ord,
      knownAt: knownAtOf(query.knownAt, programme.timeZone),
    });
    const byItem = new Map(states.map((state) => [state.itemId, state]));
    const items = details.map((each) => presentItem(each, programme.periods[ord], byItem.get(each.id)));
    const wanted = items.filter(({ status }) => query.status === undefined || status === query.status);
    const ordered = inItemOrder(wanted, query.sort, (item) => ({ ...item, ...item.progress }));
    return { ...pageFrom(ordered, query), totals: totalsOf(items.map(({ status }) => status)) };
  }

  async one(id: number, query: ItemQuery, scope: Scope): Promise<ItemDetailResponse> {
    const details = await this.find(id, scope);
    const programme = await this.calendars.byCode(this.database, details.programme);
    const ord = askedPeriod(programme, query.period);
    const knownAt = knownAtOf(query.knownAt, programme.timeZone);
    const [state] = await this.states.run({
      programme,
      scope: { items: [id] },
      fromOrd: ord,
      toOrd: ord,
      knownAt,
    });
    return {
      ...presentItem(details, programme.periods[ord], state),
      shares: await this.details.shares(this.database, id),
      budget: await this.details.budget(this.database, id),
      entries: await this.entriesOf(id, knownAt),
      verifications: await this.details.verifications(this.database, id, knownAt ?? null),
      changes: await this.details.changes(this.database, id, knownAt ?? null),
    };
  }

  async history(id: number, query: ItemHistoryQuery, scope: Scope): Promise<ItemHistoryResponse> {
    const details = await this.find(id, scope);
    const programme = await this.calendars.byCode(this.database, details.programme);
    const knownAt = knownAtOf(query.knownAt, programme.timeZone);
    const states = await this.states.run({
      programme,
      scope: { items: [id] },
      fromOrd: 0,
      toOrd: programme.periods.length - 1,
      knownAt,
    });
    return {
      // Periods to come hold only the plan.
      periods: states.filter(({ period }) => programme.periods.indexOf(period) <= programme.currentOrd),
      plan: states.map(({ period, planned }) => ({ period, planned })),
      entries: await this.entriesOf(id, knownAt),
    };
  }

  private async find(id: number, scope: Scope): Promise<ItemDetails> {
    const details = await this.details.find(this.database, id, scope);
    if (details === undefined) throw metricsErrors.itemUnknown(id);
    return details;
  }

  private async entriesOf(itemId: number, knownAt: string | undefined) {
    const rows = await this.entries.ofItem({ itemId, knownAt, limit: ALL_REVISIONS });
    return rows.map(presentItemEntry);
  }
}

function pageFrom(
  items: ItemResponse[],
  { limit = DEFAULT_LIMIT, cursor }: RoadMapItemsQuery,
): Pick<ItemsResponse, 'items' | 'nextCursor'> {
  const from = offsetIn(cursor);
  const until = from + limit;
  return { items: items.slice(from, until), nextCursor: until < items.length ? encodeCursor([until]) : null };
}
