import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { creditItems } from '@core/metrics';
import { Database } from '@platform/database';
import type { ChangingCountry } from '../data/changing-country';
import { ChangingCountryReader } from '../data/changing-country.reader';
import { PlanFactsReader } from '../data/plan-facts.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { WalkedItemsReader } from '../data/walked-items.reader';
import { ItemsApart, type ItemSums } from '../domain/items-apart';
import { FiguresCache } from './figures-cache';
import { walkTurns } from './walk-turns';

/** Items that are read and walked before other work of the process gets a turn: a tenth of a second. */
const ITEMS_A_READ = 8_000;

export interface ItemSumsRequest {
  readonly programme: ProgrammeCalendar;
  /** Territory code. */
  readonly territory: string;
  readonly ord: number;
  readonly knownAt?: string;
  /** A day number, see ChangingCountryReader. */
  readonly borders?: number;
  /** Only these items, by id. */
  readonly items?: readonly number[];
}

/** A place that somebody asked about. */
export interface PlaceLookedAt {
  /** Codes. */
  readonly programme: string;
  readonly territory: string;
  readonly ord: number;
  /** When, by `performance.now()`. */
  readonly at: number;
}

/** Somebody who looks at a place comes back within a few minutes, or not soon. */
const LOOKED_AT_FOR_MS = 10 * 60_000;
const MOST_LOOKS = 100;

/** The figures of a territory taken apart by item: one walk of a place for all that is told of its items. */
@Injectable()
export class SumByItem {
  private readonly looks = new Map<string, PlaceLookedAt>();

  constructor(
    private readonly database: Database,
    private readonly countries: ChangingCountryReader,
    private readonly plan: PlanFactsReader,
    private readonly reader: WalkedItemsReader,
    private readonly cache: FiguresCache,
  ) {}

  /**
   * In the order of item ids. Those of a whole place are kept until the programme's sums change.
   * @throws DomainError `TERRITORY.NOT_FOUND`, `METRICS.BUSY`
   */
  run(request: ItemSumsRequest): Promise<readonly ItemSums[]> {
    if (request.items !== undefined) return this.walk(request);
    this.look(request);
    return this.again(request);
  }

  /** The places of a programme that were asked about as they are now, in the last minutes; the latest first. */
  lookedAt(programme: string): PlaceLookedAt[] {
    const since = performance.now() - LOOKED_AT_FOR_MS;
    return [...this.looks.values()]
      .filter((look) => look.programme === programme && look.at > since)
      .reverse();
  }

  /** The same as {@link SumByItem.run} of a whole place, but nobody looks at it. */
  again(request: ItemSumsRequest): Promise<readonly ItemSums[]> {
    const { programme, territory, ord, knownAt, borders } = request;
    const key = ['items-apart', territory, ord, knownAt ?? null, borders ?? null];
    const sizeOf = (apart: readonly ItemSums[]): number => apart.length * ItemsApart.bytesOfOne;
    return this.cache.keep(programme.code, key, () => this.walk(request), sizeOf);
  }

  private look({ programme: { code: programme }, territory, ord, knownAt, borders }: ItemSumsRequest): void {
    if (knownAt !== undefined || borders !== undefined) return;
    const key = JSON.stringify([programme, territory, ord]);
    // A map keeps the order of insertion.
    this.looks.delete(key);
    this.looks.set(key, { programme, territory, ord, at: performance.now() });
    for (const oldest of this.looks.keys()) {
      if (this.looks.size <= MOST_LOOKS) break;
      this.looks.delete(oldest);
    }
  }

  private async walk(request: ItemSumsRequest): Promise<readonly ItemSums[]> {
    const { programme, territory, ord, borders } = request;
    const country = await this.countries.read(this.database, programme, borders);
    const tree = country.treeAt(ord);
    const { id } = tree.find(territory);
    const ids =
      request.items ??
      (await this.plan.ids(this.database, programme.id, { territories: country.reach([id]) }));
    const apart = new ItemsApart(tree.subtree(id), ord);
    await walkTurns.take(ids.length, () => this.tell(request, ids, country, apart));
    return apart.inOrder();
  }

  private tell(
    { programme, ord, knownAt: asked }: ItemSumsRequest,
    ids: readonly number[],
    borders: ChangingCountry,
    apart: ItemsApart,
  ): Promise<void> {
    const range = { fromOrd: ord, toOrd: ord };
    const knownAt = asked ?? 'infinity';
    return this.database.transaction(async (tx) => {
      const changes = await this.plan.changes(tx, programme.id, knownAt);
      const plan = { programme, borders, ...range, knownAt, useCheckpoints: asked === undefined, changes };
      for (let at = 0; at < ids.length; at += ITEMS_A_READ) {
        const scope = { items: ids.slice(at, at + ITEMS_A_READ) };
        const { items, counted } = await this.reader.read(tx, { ...plan, scope });
        creditItems(items, programme, range, counted, apart.visit);
        await breathe();
      }
    });
  }
}
