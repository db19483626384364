import type { Frequency, IsoDay, LocalizedText } from '@core/kernel';
import type { Endorsement, WeightPolicy } from './choices';

/** Where a promise was made. */
export interface PromiseSource {
  readonly document: string | null;
  readonly page: string | null;
  readonly date: IsoDay | null;
  readonly url: string | null;
}

/** A verbatim pledge. */
export interface PromiseDocument {
  readonly code: string;
  readonly direction: string | null;
  readonly text: LocalizedText;
  readonly source: PromiseSource;
  readonly testable: boolean;
}

/** A chapter of a programme. */
export interface DirectionDocument {
  readonly code: string;
  readonly title: LocalizedText;
}

/** A campaign programme with its chapters and promises. */
export interface ProgrammeDocument {
  readonly code: string;
  readonly party: string;
  readonly title: LocalizedText;
  readonly term: { readonly start: IsoDay; readonly end: IsoDay };
  readonly reporting: Frequency;
  /** Day of the month after the period, 1..31; 10 unless given. */
  readonly dueDay: number;
  /** Days after the due day in which a report is late and not yet overdue, 0..60; 5 unless given. */
  readonly graceDays: number;
  readonly weights: WeightPolicy;
  /** `none` unless given. */
  readonly endorsement: Endorsement;
  /** An IANA zone; the country's unless given. */
  readonly timeZone: string;
  readonly directions: readonly DirectionDocument[];
  readonly promises: readonly PromiseDocument[];
}
