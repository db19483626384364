import { Injectable } from '@nestjs/common';
import { day } from '@core/kernel';
import { walkItem, withoutNoise, type Borders, type ItemMoment, type Status } from '@core/metrics';
import { Database } from '@platform/database';
import type { ItemsInScope } from '../data/items-in-scope';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { WalkedItemsReader } from '../data/walked-items.reader';

/** An item at the end of a period. Progress is percent, unclamped, null without a value. */
export interface ItemState {
  readonly itemId: number;
  readonly period: string;
  readonly status: Status;
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly verified: number | null;
  readonly planned: number;
  readonly fresh: boolean;
  /** In force at the end of the period; ISO day. */
  readonly deadline: string;
  readonly target: number | null;
  readonly weight: number | null;
  readonly changed: boolean;
  /** Million tenge. */
  readonly spent: number | null;
}

export interface ItemStatesRequest {
  readonly programme: ProgrammeCalendar;
  readonly scope: ItemsInScope;
  readonly fromOrd: number;
  readonly toOrd: number;
  readonly knownAt?: string;
}

/** Where an item counts does not touch its state. */
const WITHOUT_PLACES: Borders = { trees: [{ fromOrd: 0, parentOf: () => null }], moves: [] };

/** The state of items at the end of periods, told by the same walk the figures are made of. */
@Injectable()
export class ReadItemStates {
  constructor(
    private readonly database: Database,
    private readonly reader: WalkedItemsReader,
  ) {}

  /** In the order of item ids, then periods; items that did not count yet are left out. */
  async run(request: ItemStatesRequest): Promise<ItemState[]> {
    const { programme, knownAt } = request;
    return this.database.transaction(async (tx) => {
      const { items, counted } = await this.reader.read(tx, {
        ...request,
        borders: WITHOUT_PLACES,
        knownAt: knownAt ?? 'infinity',
        useCheckpoints: knownAt === undefined,
      });
      const states: ItemState[] = [];
      for (const walked of items) {
        if (!counted(walked)) continue;
        const told: ItemState[] = [];
        walkItem(walked, programme, request, (moment) =>
          told.push(stateOf(walked.item.id, moment, programme)),
        );
        states.push(...told.sort((a, b) => a.period.localeCompare(b.period)));
      }
      return states;
    });
  }
}

function stateOf(itemId: number, moment: ItemMoment, programme: ProgrammeCalendar): ItemState {
  const { term } = moment;
  return {
    itemId,
    period: programme.periods[moment.ord],
    status: moment.status,
    reported: percent(moment.reported),
    accepted: percent(moment.accepted),
    verified: percent(moment.verified),
    planned: withoutNoise(moment.planned * 100),
    fresh: moment.fresh,
    deadline: day.fromNumber(term.deadline),
    target: term.target,
    weight: term.weight,
    changed: term.changed,
    spent: Number.isNaN(moment.spent) ? null : moment.spent,
  };
}

function percent(ratio: number): number | null {
  return Number.isNaN(ratio) ? null : withoutNoise(ratio * 100);
}
