import type { LocalizedText } from '@core/kernel';
import type { ItemKind } from '@core/reporting';

/** How far the claim has come that an item is done: only reported, or accepted too. */
export const CLAIMS = ['accepted', 'claimed'] as const;

/** One of {@link CLAIMS}. */
export type Claim = (typeof CLAIMS)[number];

/** An item that is said to be done and that nobody independent has seen since; quantities are decimal text. */
export interface Candidate {
  readonly itemId: number;
  readonly itemCode: string;
  readonly title: LocalizedText;
  /** Codes. */
  readonly territory: string;
  readonly direction: string | null;
  readonly type: 'measure' | 'indicator';
  readonly kind: ItemKind;
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly deadline: string;
  readonly completionForm: string | null;
  readonly leadExecutor: string | null;
  /** What it weighs under the programme's policy; null where it has no part in weighted figures. */
  readonly weight: string | null;
  /** Million tenge. */
  readonly budgetPlanned: string | null;
  readonly claim: Claim;
  readonly value: string;
  /** Code of the period that the claim is of. */
  readonly period: string;
  /** Day of the last verification, which is older than the claim. */
  readonly lastVerified: string | null;
  /** Photos and documents of its entries. */
  readonly files: number;
  /** Of all pages. */
  readonly total: number;
}
