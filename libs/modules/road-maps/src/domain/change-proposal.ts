import type { IsoDay } from '@core/kernel';
import type { ChangeKind } from './change-kinds';

/** The act that allows a change. */
export interface Act {
  readonly title: string;
  readonly number: string;
  /** The change is effective from this day on, once it is approved. */
  readonly date: IsoDay;
}

/** What somebody asks to change of an item. What the kind does not change is null. */
export interface ChangeProposal {
  readonly kind: ChangeKind;
  readonly act: Act;
  readonly reason: string;
  readonly deadline: IsoDay | null;
  /** Decimal text. */
  readonly weight: string | null;
  /** In the item's own unit, decimal text. */
  readonly target: string | null;
  /** By territory code, decimal text. */
  readonly shares: Readonly<Record<string, string>> | null;
  readonly replacementItemId: number | null;
}
