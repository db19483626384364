import type { ImportRow } from '../data/import.reader';
import type { Reverted } from '../use-cases/revert-import';
import { EntryResponse, presentEntry } from './entry.response';
import { ImportResponse, presentImport } from './import.response';

/** An import that was taken back. */
export class RevertedResponse extends ImportResponse {
  /** Entries that were withdrawn. */
  withdrawn: number;
  /** Entries that somebody has revised since: they stay. The first 100 of them. */
  refused: EntryResponse[];
  /** How many stay. */
  refusedCount: number;
}

/** A reverted import as the API shows it. */
export function presentReverted(
  row: ImportRow,
  { withdrawn, refused, refusedCount }: Reverted,
): RevertedResponse {
  return { ...presentImport(row), withdrawn, refused: refused.map(presentEntry), refusedCount };
}
