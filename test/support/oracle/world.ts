/** Quantities are plain decimals; dates are `YYYY-MM-DD`; instants are ISO 8601 with an offset or `Z`. */

export type Kind = 'binary' | 'stages' | 'increase' | 'decrease' | 'maintain_at_least' | 'maintain_at_most';
export type ItemType = 'measure' | 'indicator';

/** `timeZone` is an IANA name; `dueDay` is the day of the month after the period's end. */
export interface ProgrammeFacts {
  start: string;
  end: string;
  reporting: 'month' | 'quarter';
  dueDay: number;
  weights: 'equal' | 'expert' | 'budget';
  timeZone: string;
}

export interface TerritoryFacts {
  code: string;
  /** The first parent, until the first of `moves`. */
  parent: string | null;
  level: number;
  /** Later parents, each from a day on. */
  moves?: { parent: string; from: string }[];
}

/**
 * From the day `effective` on, `share` of what `from` held before goes to `to`. A transfer leaves the rest where it
 * is; of the other kinds the shares that leave one territory on one day sum to 1.
 */
export interface LineageFacts {
  from: string;
  to: string;
  kind: 'split' | 'merge' | 'rename' | 'transfer';
  effective: string;
  share: number;
}

/** Part of one item that falls to one territory; 0 < share ≤ 1, and an item's shares sum to 1. */
export interface Share {
  territory: string;
  share: number;
}

/** `plan` is in percent at month ends, `budget.planned` in million tenge, `countsFrom` an ord of the programme. */
export interface ItemFacts {
  key: string;
  home: string;
  code: string;
  type: ItemType;
  kind: Kind;
  startsOn: string | null;
  deadline: string;
  baseline: number | null;
  target: number | null;
  weight: number | null;
  plan: { date: string; percent: number }[];
  budget: { year: number; source: string; planned: number }[];
  shares: Share[];
  countsFrom: number;
  inBaseline: boolean;
  /** The day a later addition, and with it its shares, was approved; without it the first day it counts. */
  addedOn?: string;
}

/** A claim in the unit of its item; a numerator with its denominator overrides the value. */
export interface ClaimFacts {
  value: number | null;
  numerator?: number;
  denominator?: number;
}

/** One revision of one item's entry for the period `ord`; `withdraws` names the revision it cancels. */
export interface EntryFacts extends ClaimFacts {
  item: string;
  ord: number;
  revision: number;
  spent: number | null;
  submittedAt: string;
  withdraws?: number;
  decision?: 'accepted' | 'returned';
  decidedAt?: string;
}

export interface VerificationFacts extends ClaimFacts {
  item: string;
  date: string;
  result: 'confirmed' | 'partly' | 'refuted' | 'unusable';
  recordedAt: string;
}

/** `replacement` is the key of the item that takes the place of `item`. */
export interface ChangeFacts {
  item: string;
  kind: 'cancel' | 'replace' | 'postpone' | 'reweight' | 'rescope';
  actDate: string;
  requestedAt: string;
  decision?: 'approved' | 'rejected';
  decidedAt?: string;
  deadline?: string;
  weight?: number;
  target?: number;
  shares?: Share[];
  replacement?: string;
}

/** Reports for the period `ord` are due at the end of `dueOn`: those of one road map, or (home null) all. */
export interface ExtensionFacts {
  home: string | null;
  ord: number;
  dueOn: string;
  grantedAt: string;
}

/** Everything one programme's figures are made of. */
export interface World {
  programme: ProgrammeFacts;
  territories: TerritoryFacts[];
  lineage?: LineageFacts[];
  items: ItemFacts[];
  entries: EntryFacts[];
  verifications: VerificationFacts[];
  changes: ChangeFacts[];
  extensions?: ExtensionFacts[];
}
