import { Injectable } from '@nestjs/common';
import { addMoment, creditItems, SUM_COLUMNS, type ItemType, type Status } from '@core/metrics';
import { Database } from '@platform/database';
import { ChangingCountryReader } from '../data/changing-country.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { WalkedItemsReader } from '../data/walked-items.reader';

/** What one item adds to a territory's figures in one period, and why. */
export interface ItemSums {
  readonly itemId: number;
  readonly type: ItemType;
  /** By SUM_COLUMNS. */
  readonly sums: Float64Array;
  /** Of the item, within the territory. */
  readonly share: number;
  /** Null: the item is in no weighted figure. */
  readonly weight: number | null;
  readonly status: Status;
  /** In force; a day number. */
  readonly deadline: number;
  /** Raw ratios; null without a value. */
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly verified: number | null;
  readonly planned: number;
  readonly fresh: boolean;
}

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

/** The figures of a territory taken apart by item: the same moments, added for each item alone. */
@Injectable()
export class SumByItem {
  constructor(
    private readonly database: Database,
    private readonly countries: ChangingCountryReader,
    private readonly reader: WalkedItemsReader,
  ) {}

  /** In the order of item ids. @throws DomainError `TERRITORY.NOT_FOUND` */
  async run({
    programme,
    territory,
    ord,
    knownAt,
    borders,
    items: only,
  }: ItemSumsRequest): Promise<ItemSums[]> {
    const country = await this.countries.read(this.database, programme, borders);
    const tree = country.treeAt(ord);
    const { id } = tree.find(territory);
    const below = tree.subtree(id);
    const range = { fromOrd: ord, toOrd: ord };
    const { items, counted } = await this.database.transaction((tx) =>
      this.reader.read(tx, {
        programme,
        scope: only === undefined ? { territories: country.reach([id]) } : { items: only },
        borders: country,
        ...range,
        knownAt: knownAt ?? 'infinity',
        useCheckpoints: knownAt === undefined,
      }),
    );
    const apart: ItemSums[] = [];
    creditItems(items, programme, range, counted, ({ item }, moment, credited) => {
      const places = moment.term.places.filter(({ territoryId }) => below.has(territoryId));
      if (places.length === 0) return;
      const sums = new Float64Array(SUM_COLUMNS.length);
      for (const place of places) addMoment(sums, item, moment, place, credited);
      apart.push({
        itemId: item.id,
        type: item.type,
        sums,
        share: places.reduce((total, { share }) => total + share, 0),
        weight: moment.term.weight,
        status: moment.status,
        deadline: moment.term.deadline,
        reported: orNull(moment.reported),
        accepted: orNull(moment.accepted),
        verified: orNull(moment.verified),
        planned: moment.planned,
        fresh: moment.fresh,
      });
    });
    return apart;
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
