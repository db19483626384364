import { Injectable } from '@nestjs/common';
import type { Scope } from '@core/access';
import { STATUSES } from '@core/metrics';
import { Database } from '@platform/database';
import { decodeCursor, encodeCursor } from '@platform/http';
import { EntryReader } from '@modules/ledger';
import type { ItemQuery, ItemSort, RoadMapItemsQuery } from '../api/items.request';
import {
  presentItem,
  presentItemEntry,
  type ItemDetailResponse,
  type ItemHistoryResponse,
  type ItemResponse,
  type ItemsResponse,
} from '../api/items.response';
import { ItemDetailsReader, type ItemDetails } from '../data/item-details.reader';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { askedPeriod } from '../domain/asked-period';
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
    const items = details
      .map((each) => presentItem(each, programme.periods[ord], byItem.get(each.id)))
      .filter(({ status }) => query.status === undefined || status === query.status);
    return pageFrom(sorted(items, query.sort), query);
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
      entries: await this.entriesOf(id, programme.id, knownAt),
      verifications: await this.details.verifications(this.database, id, knownAt ?? null),
      changes: await this.details.changes(this.database, id, knownAt ?? null),
    };
  }

  async history(id: number, scope: Scope): Promise<ItemHistoryResponse> {
    const details = await this.find(id, scope);
    const programme = await this.calendars.byCode(this.database, details.programme);
    const periods = await this.states.run({
      programme,
      scope: { items: [id] },
      fromOrd: 0,
      toOrd: programme.currentOrd,
    });
    return { periods, entries: await this.entriesOf(id, programme.id, undefined) };
  }

  private async find(id: number, scope: Scope): Promise<ItemDetails> {
    const details = await this.details.find(this.database, id, scope);
    if (details === undefined) throw metricsErrors.itemUnknown(id);
    return details;
  }

  private async entriesOf(itemId: number, programmeId: number, knownAt: string | undefined) {
    const rows = await this.entries.list({ programmeId, itemId, limit: ALL_REVISIONS });
    return rows
      .filter(({ submittedAt }) => knownAt === undefined || submittedAt <= new Date(knownAt))
      .map(presentItemEntry);
  }
}

function sorted(items: ItemResponse[], sort: RoadMapItemsQuery['sort']): ItemResponse[] {
  if (sort === undefined || sort === 'position') return items;
  const downwards = sort.startsWith('-');
  const key = (downwards ? sort.slice(1) : sort) as ItemSort;
  if (key === 'position') return items.reverse();
  const order = (a: ItemResponse, b: ItemResponse): number =>
    compare(keyOf(a, key), keyOf(b, key), downwards);
  return items.sort((a, b) => order(a, b) || a.id - b.id);
}

function keyOf(item: ItemResponse, sort: ItemSort): string | number | null {
  const { reported, accepted, verified, planned } = item.progress;
  switch (sort) {
    case 'code':
      return item.code;
    case 'deadline':
      return item.deadline;
    case 'status':
      return item.status === null ? null : STATUSES.indexOf(item.status);
    case 'reported':
      return reported;
    case 'accepted':
      return accepted;
    case 'verified':
      return verified;
    default:
      return planned === null ? null : (accepted ?? 0) - planned;
  }
}

/** Nothing comes last, upwards and downwards. */
function compare(a: string | number | null, b: string | number | null, downwards: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, 'en', { numeric: true })
      : Number(a) - Number(b);
  return downwards ? -order : order;
}

function pageFrom(
  items: ItemResponse[],
  { limit = DEFAULT_LIMIT, cursor }: RoadMapItemsQuery,
): ItemsResponse {
  const [at] = decodeCursor(cursor) ?? [0];
  const from = typeof at === 'number' && at > 0 ? at : 0;
  const until = from + limit;
  return { items: items.slice(from, until), nextCursor: until < items.length ? encodeCursor([until]) : null };
}
