import { addMoment, SUM_COLUMNS, type ItemType, type MomentVisitor, type Status } from '@core/metrics';

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

const ITEMS_A_BUFFER = 256;

/** Takes the figures of a territory apart by item while its items are walked: the same moments, added for each item alone. */
export class ItemsApart {
  /** The room that one item takes apart, in bytes: its sums, and about as much again for the rest. */
  static readonly bytesOfOne = 2 * Float64Array.BYTES_PER_ELEMENT * SUM_COLUMNS.length;

  private readonly apart: ItemSums[] = [];
  private free = new Float64Array(0);

  /**
   * @param below ids of the territory and of all below it
   * @param ord of the period that is taken apart
   */
  constructor(
    private readonly below: ReadonlySet<number>,
    private readonly ord: number,
  ) {}

  readonly visit: MomentVisitor = ({ item }, moment, credited) => {
    if (moment.ord !== this.ord) return;
    const places = moment.term.places.filter(({ territoryId }) => this.below.has(territoryId));
    if (places.length === 0) return;
    const sums = this.room();
    for (const place of places) addMoment(sums, item, moment, place, credited);
    this.apart.push({
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
  };

  /** Sums of many items share one buffer: of a country there are a hundred thousand. */
  private room(): Float64Array {
    const columns = SUM_COLUMNS.length;
    if (this.free.length < columns) this.free = new Float64Array(columns * ITEMS_A_BUFFER);
    const room = this.free.subarray(0, columns);
    this.free = this.free.subarray(columns);
    return room;
  }

  /** In the order of item ids, however they were walked. */
  inOrder(): ItemSums[] {
    return this.apart.sort((one, other) => one.itemId - other.itemId);
  }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
