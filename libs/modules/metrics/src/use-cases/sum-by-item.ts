import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { creditItems } from '@core/metrics';
import { Database } from '@platform/database';
import { ChangingCountryReader } from '../data/changing-country.reader';
import { PlanFactsReader } from '../data/plan-facts.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { WalkedItemsReader } from '../data/walked-items.reader';
import { ItemsApart, type ItemSums } from '../domain/items-apart';
import { FiguresCache } from './figures-cache';

/** Items whose histories are held at once: those of a whole country over a term would take a gigabyte. */
const ITEMS_A_READ = 32_000;

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

/** The figures of a territory taken apart by item: one walk of a place for all that is told of its items. */
@Injectable()
export class SumByItem {
  constructor(
    private readonly database: Database,
    private readonly countries: ChangingCountryReader,
    private readonly plan: PlanFactsReader,
    private readonly reader: WalkedItemsReader,
    private readonly cache: FiguresCache,
  ) {}

  /**
   * In the order of item ids. Those of a whole place are kept until the programme's sums change.
   * @throws DomainError `TERRITORY.NOT_FOUND`
   */
  run(request: ItemSumsRequest): Promise<readonly ItemSums[]> {
    if (request.items !== undefined) return this.walk(request);
    const { programme, territory, ord, knownAt, borders } = request;
    const key = ['items-apart', territory, ord, knownAt ?? null, borders ?? null];
    const sizeOf = (apart: readonly ItemSums[]): number => apart.length * ItemsApart.bytesOfOne;
    return this.cache.keep(programme.code, key, () => this.walk(request), sizeOf);
  }

  private async walk({
    programme,
    territory,
    ord,
    knownAt,
    borders,
    items: only,
  }: ItemSumsRequest): Promise<readonly ItemSums[]> {
    const country = await this.countries.read(this.database, programme, borders);
    const tree = country.treeAt(ord);
    const { id } = tree.find(territory);
    const range = { fromOrd: ord, toOrd: ord };
    const apart = new ItemsApart(tree.subtree(id), ord);
    await this.database.transaction(async (tx) => {
      const ids = only ?? (await this.plan.ids(tx, programme.id, { territories: country.reach([id]) }));
      for (let at = 0; at < ids.length; at += ITEMS_A_READ) {
        const { items, counted } = await this.reader.read(tx, {
          programme,
          scope: { items: ids.slice(at, at + ITEMS_A_READ) },
          borders: country,
          ...range,
          knownAt: knownAt ?? 'infinity',
          useCheckpoints: knownAt === undefined,
        });
        creditItems(items, programme, range, counted, apart.visit);
        await breathe();
      }
    });
    return apart.inOrder();
  }
}
