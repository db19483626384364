import type { Cells } from '../country-under-test';
import type { FileForm } from '../files/file-forms';

/** Something a sender does wrong, and what it gets: one or more bad rows between two good ones. */
export interface BadRow {
  /** What is wrong, for the name of the test. */
  readonly what: string;
  /** What the bad row says in place of a sound one; a list where it takes several rows to be wrong. */
  readonly cells: Cells | readonly Cells[];
  readonly code: string;
  /** Canonical. */
  readonly column: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Forms in which it can be said at all; all unless told otherwise. */
  readonly forms?: readonly FileForm[];
}

/** The bad rows of a case, each made of a sound one. */
export function badRowsOf({ cells }: BadRow, sound: Cells): Cells[] {
  const rows: readonly Cells[] = Array.isArray(cells) ? (cells as readonly Cells[]) : [cells as Cells];
  return rows.map((row) => ({ ...sound, ...row }));
}
