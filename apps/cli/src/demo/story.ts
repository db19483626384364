/** What `scripts/generate-demo.mjs` writes into actions.json; see scripts/generator/README.md. */
export interface Story {
  readonly programme: string;
  readonly rounds: readonly Round[];
  readonly verifications: readonly StoryVerification[];
  readonly changes: readonly StoryChange[];
}

/** One reporting period and what people did about it; instants are ISO. */
export interface Round {
  readonly period: string;
  readonly file: string;
  readonly submittedAt: string;
  readonly late: readonly string[];
  readonly lateSubmittedAt: string;
  readonly reviewedAt: string;
  readonly accept: readonly string[];
  readonly hold: Readonly<Record<string, readonly string[]>>;
  readonly return: readonly { readonly territory: string; readonly item: string; readonly reason: string }[];
  readonly corrections: readonly Correction[];
  readonly correctedAt: string;
}

export interface Correction {
  readonly territory: string;
  readonly item: string;
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly narrative: string;
  readonly delayReason?: string;
}

export interface StoryVerification {
  readonly territory: string;
  readonly item: string;
  readonly date: string;
  readonly method: 'desk' | 'site' | 'registry' | 'citizen';
  readonly result: 'confirmed' | 'partly' | 'refuted' | 'unusable';
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly note?: string;
}

export interface StoryChange {
  readonly territory: string;
  readonly item: string;
  readonly kind: 'cancel' | 'replace' | 'postpone' | 'reweight' | 'rescope';
  readonly act: { readonly title: string; readonly number: string; readonly date: string };
  readonly reason: string;
  readonly requestedAt: string;
  readonly deadline?: string;
  readonly replacementItem?: string;
  readonly weight?: number;
  readonly target?: number;
  readonly shares?: readonly { readonly territory: string; readonly share: number }[];
  readonly decision?: 'approved' | 'rejected' | 'approve' | 'reject';
  readonly decisionReason?: string;
  readonly decidedAt?: string;
}
