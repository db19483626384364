import type { IsoDay, LocalizedText } from '@core/kernel';
import type { Figures, Verdict } from '@core/metrics';
import type { SlippingResponse } from '@modules/metrics';

/** A place and how it is called; `grid` is where its tile stands on the map of the country. */
export interface PackPlace {
  readonly code: string;
  readonly name: LocalizedText;
  readonly level: number;
  readonly grid: { readonly row: number; readonly col: number } | null;
}

/** A place below the one the pack is of. */
export interface PackChild extends PackPlace {
  readonly measures: Figures;
  readonly indicators: Figures;
}

/** One period of the trajectory; percent. Of periods to come only the plan is known. */
export interface PackPoint {
  readonly period: string;
  readonly planned: number | null;
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly verified: number | null;
}

/** A direction of the programme at the place. */
export interface PackChapter {
  readonly key: string | null;
  readonly title: LocalizedText | null;
  readonly measures: Figures;
}

/** A promise at the place and what is said of it. */
export interface PackPromise {
  readonly key: string;
  readonly text: LocalizedText;
  /** The one that stands. */
  readonly verdict: Verdict;
  /** What the rule comes to. */
  readonly proposed: Verdict;
  readonly confirmed: boolean;
  /** Confirmed, but the rule has come to propose something else since. */
  readonly stale: boolean;
  readonly accepted: number | null;
}

/** All that a stocktake meeting has before it: one place, one period, one state of knowledge. */
export interface StocktakePack {
  readonly programme: { readonly code: string; readonly title: LocalizedText; readonly timeZone: string };
  readonly place: PackPlace;
  /** From the country down to the place's parent. */
  readonly above: readonly PackPlace[];
  readonly period: {
    readonly code: string;
    readonly startsOn: IsoDay;
    readonly endsOn: IsoDay;
    readonly dueAt: Date;
    readonly locked: boolean;
  };
  readonly stamp: {
    /** ISO instant; null: all that was recorded when the pack was made. */
    readonly knownAt: string | null;
    readonly ruleVersion: string;
    readonly computedAt: Date | null;
    /** Of the programme; grows with every fold. */
    readonly revision: number;
    readonly madeAt: Date;
  };
  readonly figures: { readonly measures: Figures; readonly indicators: Figures };
  /** Of measures, the period before; null in the first. */
  readonly before: Figures | null;
  readonly trajectory: readonly PackPoint[];
  /** What analysts noted at the points and stands, of the latest period first. */
  readonly notes: readonly { readonly period: string; readonly text: string }[];
  readonly children: readonly PackChild[];
  readonly chapters: readonly PackChapter[];
  readonly promises: readonly PackPromise[];
  readonly slipping: SlippingResponse;
  /** Change requests about its items that nobody has decided. */
  readonly undecidedChanges: number;
  /** Names of every territory that is mentioned, by code. */
  readonly names: ReadonlyMap<string, LocalizedText>;
}
