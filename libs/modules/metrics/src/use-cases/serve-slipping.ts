import { Injectable } from '@nestjs/common';
import { SLIPPING_STATUSES } from '@core/metrics';
import { Database } from '@platform/database';
import { offsetIn } from '@platform/http';
import type { SlippingQuery } from '../api/slipping.request';
import { presentSlipping, type SlippingPage, type SlippingResponse } from '../api/slipping.response';
import { PlaceItemReader } from '../data/place-item.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { SlippingReader } from '../data/slipping.reader';
import { askedPeriod } from '../domain/asked-period';
import type { ItemSums } from '../domain/items-apart';
import { knownAtOf } from '../domain/known-at';
import type { SlippingLines } from '../domain/slipping-line';
import { SlippingView } from '../domain/slipping-view';
import { FiguresCache } from './figures-cache';
import { ListSlipping } from './list-slipping';
import { ReadItemStates } from './read-item-states';

const DEFAULT_LIMIT = 50;
/** About what a line takes in memory. */
const BYTES_OF_LINE = 500;

interface Asked {
  readonly programme: ProgrammeCalendar;
  readonly territory: string;
  readonly ord: number;
  readonly knownAt?: string;
}

/** Answers what slips: one walk of a place for all filters, then what the page shows of its lines. */
@Injectable()
export class ServeSlipping {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly listSlipping: ListSlipping,
    private readonly items: PlaceItemReader,
    private readonly reader: SlippingReader,
    private readonly states: ReadItemStates,
    private readonly cache: FiguresCache,
  ) {}

  /**
   * @param walked the items of the place, where they were walked already
   * @throws DomainError `PROGRAMME.NOT_FOUND`, `TERRITORY.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.IN_FUTURE`
   */
  async run(query: SlippingQuery, walked?: readonly ItemSums[]): Promise<SlippingResponse> {
    const programme = await this.calendars.byCode(this.database, query.programme);
    const ord = askedPeriod(programme, query.period);
    const knownAt = knownAtOf(query.knownAt, programme.timeZone);
    const asked: Asked = { programme, territory: query.territory, ord, knownAt };
    const { active, lines } = await this.all(asked, walked);
    const type = query.type ?? 'measure';
    const { status, reason, executor, direction } = query;
    const found = query.q ? await this.items.found(this.database, programme.id, query.q) : undefined;
    const view = new SlippingView(lines, { type, status, reason, executor, direction, found });
    return presentSlipping(
      { programme, territory: query.territory, ord, knownAt: knownAt ?? null, type },
      { active: active[type], view },
      await this.page(asked, view, query),
    );
  }

  /** Kept until the programme's sums change: filters and pages do not walk the place again. */
  private all(asked: Asked, walked?: readonly ItemSums[]): Promise<SlippingLines> {
    const { programme, territory, ord, knownAt } = asked;
    const key = ['slipping', territory, ord, knownAt ?? null];
    const sizeOf = ({ lines }: SlippingLines): number => lines.length * BYTES_OF_LINE;
    return this.cache.keep(programme.code, key, () => this.listSlipping.run(asked, walked), sizeOf);
  }

  private async page(
    { programme, ord, knownAt }: Asked,
    view: SlippingView,
    { cursor, limit = DEFAULT_LIMIT, sort = '-loss' }: SlippingQuery,
  ): Promise<SlippingPage> {
    const from = offsetIn(cursor);
    const until = from + limit;
    // One more, to see whether another page follows.
    const first = view.lines(sort, until + 1);
    const lines = first.slice(from, until);
    const ids = lines.map(({ itemId }) => itemId);
    const titles = await this.reader.titles(this.database, ids, ord, knownAt);
    const since = await this.since(programme, ids, ord, knownAt);
    return { lines, titles, since, next: until < first.length ? until : null };
  }

  /** The first period of the unbroken run in which an item slips, by item. */
  private async since(
    programme: ProgrammeCalendar,
    items: readonly number[],
    ord: number,
    knownAt: string | undefined,
  ): Promise<Map<number, string>> {
    const states = await this.states.run({ programme, scope: { items }, fromOrd: 0, toOrd: ord, knownAt });
    const since = new Map<number, string>();
    for (const { itemId, period, status } of states) {
      if (!SLIPPING_STATUSES.some((one) => one === status)) since.delete(itemId);
      else if (!since.has(itemId)) since.set(itemId, period);
    }
    return since;
  }
}
