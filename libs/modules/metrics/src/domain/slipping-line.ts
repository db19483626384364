import type { ItemType, SLIPPING_STATUSES } from '@core/metrics';

export type SlippingStatus = (typeof SLIPPING_STATUSES)[number];

/** An item that slips at a place, as far as it is filtered, counted and sorted by. */
export interface SlippingLine {
  readonly itemId: number;
  readonly type: ItemType;
  readonly status: SlippingStatus;
  /** In force; ISO day. */
  readonly deadline: string;
  /** Days from the deadline to the end of the period; below 0: days that are left. */
  readonly daysLate: number;
  /** Of the item; null: it is in no weighted figure. */
  readonly weight: number | null;
  /** Of the item, within the place. */
  readonly share: number;
  /** Percent of all the weight of its type at the place. */
  readonly weightShare: number;
  /** Points that it takes from the place's completion, against its plan; they add up to the deviation. */
  readonly loss: number;
  /** Percent, unclamped; null without a value. */
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly verified: number | null;
  readonly planned: number;
  readonly executor: string | null;
  readonly direction: string | null;
  /** Territory code of its road map. */
  readonly place: string;
  /** The delay reason that was given last, and for which period. */
  readonly reason: string | null;
  readonly reasonPeriod: string | null;
  /** The kind of its oldest change request that nobody has decided. */
  readonly awaits: string | null;
}

/** Everything that slips at a place at the end of a period. */
export interface SlippingLines {
  /** Items of each type at the place, cancelled ones aside. */
  readonly active: Readonly<Record<ItemType, number>>;
  readonly lines: readonly SlippingLine[];
}
