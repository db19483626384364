import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { SUM, withoutNoise } from '@core/metrics';
import { Database } from '@platform/database';
import { encodeCursor, offsetIn } from '@platform/http';
import type { PlaceItemsQuery } from '../api/items.request';
import { presentItem, totalsOf, type ItemResponse, type ItemsResponse } from '../api/items.response';
import { ItemDetailsReader } from '../data/item-details.reader';
import { PlaceItemReader, type PlaceItem } from '../data/place-item.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import type { ItemSums } from '../domain/items-apart';
import { askedPeriod } from '../domain/asked-period';
import { dayName } from '../domain/day-name';
import { inItemOrder, type Sortable } from '../domain/item-order';
import { knownAtOf } from '../domain/known-at';
import { FiguresCache } from './figures-cache';
import { ReadItemStates } from './read-item-states';
import { SumByItem } from './sum-by-item';

const DEFAULT_LIMIT = 50;
/** About what a line takes in memory. */
const BYTES_OF_LINE = 400;
/** Lines made before other work of the process gets a turn. */
const LINES_A_TURN = 10_000;

interface Asked {
  readonly programme: ProgrammeCalendar;
  readonly territory: string;
  readonly ord: number;
  readonly knownAt?: string;
}

/** An item of the list before it is filled in: as much of it as an order, a filter and a count need. */
interface Line extends PlaceItem, Sortable {}

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
    const asked: Asked = { programme, territory: query.territory, ord, knownAt };
    const here = await this.all(asked);
    const found = query.q ? await this.items.found(this.database, programme.id, query.q) : undefined;
    const lines = here.filter((line) => fits(line, query) && (found?.has(line.id) ?? true));
    const { status } = query;
    const wanted = status === undefined ? lines : lines.filter((line) => line.status === status);
    const from = offsetIn(query.cursor);
    const until = from + (query.limit ?? DEFAULT_LIMIT);
    const ordered = inItemOrder(wanted, query.sort, (line) => line, until);
    return {
      items: await this.fill(ordered.slice(from, until), asked),
      nextCursor: until < wanted.length ? encodeCursor([until]) : null,
      totals: totalsOf(lines.map((line) => line.status)),
    };
  }

  /** Kept until the programme's sums change: filters, orders, searches and pages do not walk the place again. */
  private all(asked: Asked): Promise<readonly Line[]> {
    const { programme, territory, ord, knownAt } = asked;
    const key = ['place-items', territory, ord, knownAt ?? null];
    const sizeOf = (lines: readonly Line[]): number => lines.length * BYTES_OF_LINE;
    return this.cache.keep(programme.code, key, () => this.read(asked), sizeOf);
  }

  private async read(asked: Asked): Promise<readonly Line[]> {
    const apart = await this.sumByItem.run(asked);
    // An item that only the frozen baseline knows here is not here any more.
    const here = new Map<number, ItemSums>();
    for (const item of apart) if (item.sums[SUM.items] > 0) here.set(item.itemId, item);
    const rows = await this.items.inOrder(this.database, [...here.keys()]);
    const lines: Line[] = [];
    for (const row of rows) {
      const item = here.get(row.id);
      if (item !== undefined) lines.push(lineOf(row, item));
      if (lines.length % LINES_A_TURN === 0) await breathe();
    }
    return lines;
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

/** Whether it is of what is asked for; what is absent does not narrow. */
function fits(line: Line, asked: PlaceItemsQuery): boolean {
  return (['type', 'direction', 'promise', 'executor'] as const).every(
    (trait) => asked[trait] === undefined || line[trait] === asked[trait],
  );
}

/** Written out: spreading takes ten times as long, and a country has more than a hundred thousand. */
function lineOf(row: PlaceItem, item: ItemSums): Line {
  return {
    id: row.id,
    code: row.code,
    territory: row.territory,
    type: row.type,
    direction: row.direction,
    promise: row.promise,
    executor: row.executor,
    status: item.status,
    deadline: dayName(item.deadline),
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
