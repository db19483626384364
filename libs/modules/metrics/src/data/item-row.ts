import type { ItemKind, ItemType } from '@core/metrics';

/** An item as the database gives it for a walk; numbers are doubles, days are day numbers. */
export interface ItemRow {
  readonly id: number;
  readonly roadMapId: number;
  readonly type: ItemType;
  readonly kind: ItemKind;
  readonly startOn: number;
  readonly deadline: number;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly frozenWeight: number | null;
  readonly budgetPlanned: number | null;
  readonly planDays: readonly number[] | null;
  readonly planPercents: readonly number[] | null;
  readonly countsFrom: number;
  readonly inBaseline: boolean;
  /** The day its shares are of. */
  readonly sharesSetOn: number;
  readonly territories: readonly number[];
  readonly shares: readonly number[];
}

export interface ChangeRow {
  readonly id: number;
  readonly itemId: number;
  readonly kind: string;
  readonly actDay: number;
  readonly approved: boolean;
  readonly decidedAt: Date | null;
  readonly deadline: number | null;
  readonly weight: number | null;
  readonly target: number | null;
  /** Territory id → share. */
  readonly shares: Readonly<Record<string, number>> | null;
  readonly replacementId: number | null;
}

export interface VerificationRow {
  readonly itemId: number;
  readonly ord: number;
  readonly result: 'confirmed' | 'partly' | 'refuted' | 'unusable';
  readonly value: number | null;
}

/** SQL: a date as a day number. */
export const dayNumber = (date: string): string => `(${date} - date '1970-01-01')`;
