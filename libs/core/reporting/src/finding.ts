import type { ErrorParams } from '@core/kernel';

/** Every code a finding may carry, here or from the checks that need a database. Codes never follow a rename. */
export const FINDING_CODES = [
  'IMPORT.UNREADABLE',
  'IMPORT.ENCRYPTED',
  'IMPORT.EMPTY',
  'IMPORT.TOO_LARGE',
  'IMPORT.COLUMN_MISSING',
  'IMPORT.COLUMN_REPEATED',
  'IMPORT.COLUMN_UNKNOWN',
  'IMPORT.MANIFEST_ALTERED',
  'IMPORT.TEMPLATE_OUTDATED',
  'IMPORT.SECOND_PERSON_NEEDED',
  'ROW.TERRITORY_UNKNOWN',
  'ROW.TERRITORY_NOT_IN_FORCE',
  'ROW.SECOND_COUNTRY',
  'ROW.ITEM_UNKNOWN',
  'ROW.PERIOD_UNKNOWN',
  'ROW.PROMISE_UNKNOWN',
  'ROW.DIRECTION_UNKNOWN',
  'ROW.INDICATOR_UNKNOWN',
  'ROW.ITEM_REPEATED',
  'ROW.VALUE_MISSING',
  'ROW.BAD_CHOICE',
  'ROW.BAD_LIST',
  'ROW.OUT_OF_SCOPE',
  'ROW.NOT_A_NUMBER',
  'ROW.OUT_OF_RANGE',
  'ROW.BAD_DATE',
  'ROW.PERIOD_IN_FUTURE',
  'ROW.PERIOD_LOCKED',
  'ROW.CONFLICTING_DUPLICATE',
  'ROW.REGRESSION_WITHOUT_REASON',
  'ROW.CHANGE_NEEDS_ACT',
  'ROW.TARGET_EQUALS_BASELINE',
  'ROW.SHARES_NOT_ONE',
  'ROW.DEADLINE_BEFORE_START',
  'ROW.GEOMETRY_NOT_AREA',
  'ROW.RING_TOO_SHORT',
  'ROW.RING_NOT_CLOSED',
  'ROW.RING_CROSSES_ITSELF',
  'ROW.NOT_DEGREES',
  'ROW.EVIDENCE_MISSING',
  'ROW.EVIDENCE_REFUSED',
] as const;

/** One of {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[number];

/** An error refuses its row (or the file); a warning refuses nothing. */
export type FindingSeverity = 'error' | 'warning';

/** What is wrong with a cell, a row or a file; the sentence is made from code and params in the reader's language. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly sheet?: string;
  /** As the sender counts: the heading is row 1. */
  readonly row: number;
  /** The canonical column name, whatever the heading said. */
  readonly column?: string;
  readonly params: ErrorParams;
}

/** Shared by all rows without findings: nearly every row of a file. */
export const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

const MAX_QUOTED = 100;

/** Half a letter is no text: databases refuse it. */
function endsInsidePair(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text);
}

/** A cell's content as it may be quoted in a finding: never a whole page of text. */
export function quoted(content: unknown): string {
  const text =
    content instanceof Date && !Number.isNaN(content.getTime()) ? content.toISOString() : String(content);
  if (text.length <= MAX_QUOTED) return text;
  const cut = text.slice(0, MAX_QUOTED);
  return `${endsInsidePair(cut) ? cut.slice(0, -1) : cut}…`;
}
