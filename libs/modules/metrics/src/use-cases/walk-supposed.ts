import { Injectable } from '@nestjs/common';
import { day } from '@core/kernel';
import {
  addMoment,
  creditItems,
  SUM_COLUMNS,
  type Borders,
  type ItemMoment,
  type ItemType,
  type Status,
} from '@core/metrics';
import type { Transaction } from '@platform/database';
import type { ChangeRow } from '../data/item-row';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { StudiedChangeReader } from '../data/studied-change.reader';
import { WalkedItemsReader } from '../data/walked-items.reader';

/**
 * The item that is to change, at the end of a period; progress as raw ratios. Of a period to come there is only what the
 * plan decides: nobody has reported for it.
 */
export interface SupposedItem {
  /** ISO day. */
  readonly deadline: string;
  readonly target: number | null;
  readonly weight: number | null;
  /** Territory id → share. */
  readonly shares: ReadonlyMap<number, number>;
  /** Null in a period to come, unless it is cancelled by then. */
  readonly status: Status | null;
  readonly planned: number;
  /** Null without a value, and in a period to come. */
  readonly accepted: number | null;
}

/** What some items add at one territory in one period. */
interface SupposedSums {
  readonly territoryId: number;
  readonly ord: number;
  readonly sums: Float64Array;
}

/** What becomes of an item, and of the sums it is in, if a change is as supposed. */
export interface SupposedWalk {
  /** The item's; a replacement is of the same. */
  readonly type: ItemType;
  /** Road maps of the items that `placed` is of. */
  readonly roadMaps: ReadonlySet<number>;
  readonly placed: readonly SupposedSums[];
  /** By period, for the ones asked for; absent before the item counts. */
  readonly states: ReadonlyMap<number, SupposedItem>;
  /** Planned progress (ratio) by period, over the whole term; null before the item counts and once it is cancelled. */
  readonly plan: readonly (number | null)[];
}

export interface SupposedRequest {
  readonly programme: ProgrammeCalendar;
  readonly borders: Borders;
  readonly itemId: number;
  /** The periods whose sums and states are asked for. */
  readonly ords: ReadonlySet<number>;
  /** Undefined: as it is stored. */
  readonly supposed: ChangeRow | undefined;
}

/** Walks the few items that a change of one of them touches, with the change as it is supposed to be. */
@Injectable()
export class WalkSupposed {
  constructor(
    private readonly reader: WalkedItemsReader,
    private readonly changes: StudiedChangeReader,
  ) {}

  async run(tx: Transaction, request: SupposedRequest): Promise<SupposedWalk> {
    const { programme, borders, itemId, ords } = request;
    const range = { fromOrd: 0, toOrd: programme.periods.length - 1 };
    const { items, counted } = await this.reader.read(tx, {
      programme,
      borders,
      scope: { items: await this.changes.creditedFrom(tx, itemId) },
      ...range,
      knownAt: 'infinity',
      useCheckpoints: false,
      supposed: request.supposed,
    });
    const roadMaps = new Set(items.filter(counted).map(({ item }) => item.roadMapId));
    const type = items.find(({ item }) => item.id === itemId)?.item.type ?? 'measure';
    const placed: SupposedSums[] = [];
    const states = new Map<number, SupposedItem>();
    const plan: (number | null)[] = programme.periods.map(() => null);
    creditItems(items, programme, range, counted, ({ item }, moment, credited) => {
      if (item.id === itemId && !moment.term.cancelled) plan[moment.ord] = moment.planned;
      if (!ords.has(moment.ord)) return;
      if (item.id === itemId) {
        states.set(moment.ord, stateOf(moment, moment.ord <= programme.currentOrd));
      }
      for (const place of moment.term.places) {
        const sums = new Float64Array(SUM_COLUMNS.length);
        addMoment(sums, item, moment, place, credited);
        placed.push({ territoryId: place.territoryId, ord: moment.ord, sums });
      }
    });
    return { type, roadMaps, placed, states, plan };
  }
}

function stateOf({ term, status, planned, accepted }: ItemMoment, hasBegun: boolean): SupposedItem {
  return {
    deadline: day.fromNumber(term.deadline),
    target: term.target,
    weight: term.weight,
    shares: new Map(
      term.places.flatMap(({ territoryId, share }) => (share > 0 ? [[territoryId, share] as const] : [])),
    ),
    status: hasBegun || term.cancelled ? status : null,
    planned,
    accepted: !hasBegun || Number.isNaN(accepted) ? null : accepted,
  };
}
