import type { LocalizedText } from '@core/kernel';
import type { AlertRule } from '@core/metrics';

/** A line that somebody drew, and what was said of it last. */
export interface DrawnAlert {
  readonly id: string;
  readonly rule: AlertRule;
  readonly line: number | null;
  readonly crossed: boolean;
  /** How often it was crossed or was back. */
  readonly turn: number;
}

/** A place that somebody follows and may be told of today. */
export interface ToldFollow {
  readonly id: string;
  readonly personId: string;
  readonly territoryId: number;
  /** Code. */
  readonly territory: string;
  readonly name: LocalizedText;
  readonly summaryDays: number | null;
  readonly summedOrd: number | null;
  readonly alerts: readonly DrawnAlert[];
}

/** A place directly below one that is followed. */
export interface PlaceBelow {
  readonly aboveId: number;
  readonly territoryId: number;
  readonly territory: string;
  readonly name: LocalizedText;
}
