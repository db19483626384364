import { Injectable } from '@nestjs/common';
import { SLIPPING_STATUSES, SUM, withoutNoise, type ItemType } from '@core/metrics';
import { Database } from '@platform/database';
import { SlippingReader, type SlippingTraits } from '../data/slipping.reader';
import { dayName } from '../domain/day-name';
import type { ItemSums } from '../domain/items-apart';
import type { SlippingLine, SlippingLines, SlippingStatus } from '../domain/slipping-line';
import { SumByItem, type ItemSumsRequest } from './sum-by-item';

/** Between two such reads other work of the process gets a turn. */
const ITEMS_A_READ = 8_000;

type Slipping = ItemSums & { readonly status: SlippingStatus };

/** Finds what slips at a place, told by the same walk as its figures, and what was said of the delay. */
@Injectable()
export class ListSlipping {
  constructor(
    private readonly database: Database,
    private readonly sumByItem: SumByItem,
    private readonly reader: SlippingReader,
  ) {}

  /** In the order of item ids. @param walked its items, where they were walked already. @throws DomainError `TERRITORY.NOT_FOUND` */
  async run(request: ItemSumsRequest, walked?: readonly ItemSums[]): Promise<SlippingLines> {
    const { programme, ord, knownAt } = request;
    const apart = walked ?? (await this.sumByItem.run(request));
    const weights: Record<ItemType, number> = { measure: 0, indicator: 0 };
    const active: Record<ItemType, number> = { measure: 0, indicator: 0 };
    for (const { type, sums } of apart) {
      weights[type] += sums[SUM.weight];
      active[type] += sums[SUM.items] - sums[SUM.cancelled_count];
    }
    const slipping = apart.filter(isSlipping);
    const lines: SlippingLine[] = [];
    for (let at = 0; at < slipping.length; at += ITEMS_A_READ) {
      const some = slipping.slice(at, at + ITEMS_A_READ);
      const ids = some.map(({ itemId }) => itemId);
      const traits = await this.reader.traits(this.database, ids, ord, knownAt);
      for (const item of some) {
        const known = traits.get(item.itemId);
        if (known !== undefined) lines.push(lineOf(item, known, weights[item.type], programme.endsOn[ord]));
      }
    }
    return { active, lines };
  }
}

/** An item that only the frozen baseline knows at the place does not slip there any more. */
function isSlipping(item: ItemSums): item is Slipping {
  return SLIPPING_STATUSES.some((status) => status === item.status) && item.sums[SUM.items] > 0;
}

function lineOf(item: Slipping, traits: SlippingTraits, weight: number, endsOn: number): SlippingLine {
  const { sums } = item;
  const percentOfAll = (part: number): number => (weight > 0 ? withoutNoise((100 * part) / weight) : 0);
  // Written out: spreading takes ten times as long, and a country has tens of thousands.
  return {
    itemId: traits.itemId,
    executor: traits.executor,
    direction: traits.direction,
    place: traits.place,
    reason: traits.reason,
    reasonPeriod: traits.reasonPeriod,
    awaits: traits.awaits,
    type: item.type,
    status: item.status,
    deadline: dayName(item.deadline),
    daysLate: endsOn - item.deadline,
    weight: item.weight,
    share: item.share,
    weightShare: percentOfAll(sums[SUM.weight]),
    loss: percentOfAll(sums[SUM.planned] - sums[SUM.accepted]),
    reported: percent(item.reported),
    accepted: percent(item.accepted),
    verified: percent(item.verified),
    planned: withoutNoise(item.planned * 100),
  };
}

function percent(ratio: number | null): number | null {
  return ratio === null ? null : withoutNoise(ratio * 100);
}
