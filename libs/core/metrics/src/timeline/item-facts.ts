/** Days are day numbers (days since 1970-01-01); `ord` counts the periods of a programme from 0. */
export type DayNumber = number;

export type ItemType = 'measure' | 'indicator';
export type ItemKind =
  'binary' | 'stages' | 'increase' | 'decrease' | 'maintain_at_least' | 'maintain_at_most';

/** The calendar of a programme, by ord. */
export interface PeriodCalendar {
  readonly startsOn: readonly DayNumber[];
  readonly endsOn: readonly DayNumber[];
}

/** What an item is, for as long as it lives. */
export interface ItemFacts {
  readonly id: number;
  readonly roadMapId: number;
  readonly type: ItemType;
  readonly kind: ItemKind;
  /** The programme's first day when the item names none. */
  readonly startOn: DayNumber;
  readonly baseline: number | null;
  /** Plan points: days in ascending order and the planned ratio at the end of each; empty without points. */
  readonly planDays: readonly DayNumber[];
  readonly planRatios: readonly number[];
  /** Sum of the planned budget lines, million tenge; null without lines. */
  readonly budgetPlanned: number | null;
  /** Weight by the programme's policy at approval; null when the item has none under it. */
  readonly frozenWeight: number | null;
  readonly inBaseline: boolean;
}

/** Where a term counts. The tallies of a subtree add up to 1 when it holds a share of the item, else to 0. */
export interface Place {
  readonly territoryId: number;
  readonly share: number;
  readonly frozenShare: number;
  readonly tally: number;
}

/** What is in force from one period until (exclusive) another. */
export interface Term {
  readonly fromOrd: number;
  readonly untilOrd: number;
  readonly deadline: DayNumber;
  /** The period that holds the deadline; beyond the calendar when the deadline is. */
  readonly deadlineOrd: number;
  readonly target: number | null;
  /** Null: the item leaves weighted figures (budget policy without budget lines). */
  readonly weight: number | null;
  readonly cancelled: boolean;
  /** Some approved change is in force. */
  readonly changed: boolean;
  /** The item that took this one's place. */
  readonly replacementId: number | null;
  readonly places: readonly Place[];
}

/** Kinds that are measured by how many periods kept a level, not by the last value. */
export function keepsLevel(kind: ItemKind): boolean {
  return kind === 'maintain_at_least' || kind === 'maintain_at_most';
}
