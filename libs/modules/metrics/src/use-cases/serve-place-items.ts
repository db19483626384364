import { Injectable } from '@nestjs/common';
import { day } from '@core/kernel';
import { SUM, withoutNoise } from '@core/metrics';
import { Database } from '@platform/database';
import { decodeCursor, encodeCursor } from '@platform/http';
import type { PlaceItemsQuery } from '../api/items.request';
import { presentItem, totalsOf, type ItemResponse, type ItemsResponse } from '../api/items.response';
import { ItemDetailsReader } from '../data/item-details.reader';
import { PlaceItemReader, type ItemTraits, type PlaceItem } from '../data/place-item.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { askedPeriod } from '../domain/asked-period';
import { inItemOrder, type Sortable } from '../domain/item-order';
import { knownAtOf } from '../domain/known-at';
import { FiguresCache } from './figures-cache';
import { ReadItemStates } from './read-item-states';
import { SumByItem, type ItemSums } from './sum-by-item';

const DEFAULT_LIMIT = 50;

interface Asked {
  readonly programme: ProgrammeCalendar;
  readonly territory: string;
  readonly ord: number;
  readonly knownAt?: string;
}

/** Where an item stands: as much of it as an order and a count need. */
interface Standing extends Omit<Sortable, 'code' | 'territory'> {
  readonly itemId: number;
}

/** An item of the list before it is filled in. */
interface Line extends PlaceItem {
  readonly standing: Standing;
}

/** The items that count at a place and all below it, with their state: whatever road map they are of. */
@Injectable()
export class ServePlaceItems {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly items: PlaceItemReader,
    private readonly details: ItemDetailsReader,
    private readonly sumByItem: SumByItem,
    private readonly states: ReadItemStates,
    private readonly cache: FiguresCache,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, `TERRITORY.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.IN_FUTURE` */
  async run(query: PlaceItemsQuery): Promise<ItemsResponse> {
    const programme = await this.calendars.byCode(this.database, query.programme);
    const ord = askedPeriod(programme, query.period);
    const knownAt = knownAtOf(query.knownAt, programme.timeZone);
    const { territory, type, direction, promise, executor } = query;
    const asked: Asked = { programme, territory, ord, knownAt };
    const here = await this.all(asked, { type, direction, promise, executor });
    const byItem = new Map(here.map((standing) => [standing.itemId, standing]));
    const rows = await this.items.inOrder(this.database, [...byItem.keys()], query.q);
    const lines = rows.flatMap((row): Line[] => {
      const standing = byItem.get(row.id);
      return standing === undefined ? [] : [{ ...row, standing }];
    });
    const wanted = query.status && lines.filter(({ standing }) => standing.status === query.status);
    const ordered = inItemOrder(wanted ?? lines, query.sort, (line) => ({ ...line.standing, ...line }));
    const [at] = decodeCursor(query.cursor) ?? [0];
    const from = typeof at === 'number' && at > 0 ? at : 0;
    const until = from + (query.limit ?? DEFAULT_LIMIT);
    return {
      items: await this.fill(ordered.slice(from, until), asked),
      nextCursor: until < ordered.length ? encodeCursor([until]) : null,
      totals: totalsOf(lines.map(({ standing }) => standing.status)),
    };
  }

  /** Kept as bytes until the programme's sums change: orders, searches and pages do not walk the place again. */
  private async all(asked: Asked, traits: ItemTraits): Promise<Standing[]> {
    const { programme, territory, ord, knownAt } = asked;
    const key = ['place-items', territory, ord, knownAt ?? null, traits];
    const { bytes } = await this.cache.serve(programme.code, key, () => this.walk(asked, traits));
    return JSON.parse(bytes.toString('utf8')) as Standing[];
  }

  private async walk(asked: Asked, traits: ItemTraits): Promise<Standing[]> {
    const isNarrowed = Object.values(traits).some((trait) => trait !== undefined);
    const only = isNarrowed ? await this.items.ids(this.database, asked.programme.id, traits) : undefined;
    const apart = await this.sumByItem.run({ ...asked, items: only });
    // An item that only the frozen baseline knows here is not here any more.
    return apart.filter(({ sums }) => sums[SUM.items] > 0).map(standingOf);
  }

  private async fill(lines: readonly Line[], { programme, ord, knownAt }: Asked): Promise<ItemResponse[]> {
    const ids = lines.map(({ id }) => id);
    const found = await this.details.byIds(this.database, ids);
    const range = { fromOrd: ord, toOrd: ord };
    const states = await this.states.run({ programme, scope: { items: ids }, ...range, knownAt });
    const byItem = new Map(states.map((state) => [state.itemId, state]));
    return ids.flatMap((id) => {
      const details = found.get(id);
      return details === undefined ? [] : [presentItem(details, programme.periods[ord], byItem.get(id))];
    });
  }
}

function standingOf(item: ItemSums): Standing {
  return {
    itemId: item.itemId,
    status: item.status,
    deadline: day.fromNumber(item.deadline),
    reported: percent(item.reported),
    accepted: percent(item.accepted),
    verified: percent(item.verified),
    planned: percent(item.planned),
    spent: item.type === 'measure' ? item.sums[SUM.money_spent] : null,
  };
}

function percent(ratio: number | null): number | null {
  return ratio === null ? null : withoutNoise(ratio * 100);
}
