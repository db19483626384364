import type { Outcome, Plain } from './audit-event';

/** Who did it, as far as the trail wants to know: an `Actor`, or the id of one. */
export interface Doer {
  readonly id: string;
  readonly kind?: string;
  /** Id of the account whose grants were used. */
  readonly onBehalfOf?: string | null;
}

/** What is told to the trail. Fields are declared by the caller one by one: never a whole request, never a name or an address. */
export interface Act {
  /** Null for nobody known. */
  readonly actor: Doer | null;
  /** `thing.done`, lower case. */
  readonly action: string;
  readonly subject?: { readonly kind: string; readonly id: string | number };
  /** Code of the place it was done to; absent for what belongs to the whole system. */
  readonly territory?: string | null;
  /** Code. */
  readonly programme?: string | null;
  readonly before?: { readonly [field: string]: Plain | undefined };
  readonly after?: { readonly [field: string]: Plain | undefined };
  /** `done` unless told otherwise. */
  readonly outcome?: Outcome;
}
