import type { ImportRow } from '../data/import.reader';
import type { Reverted } from '../use-cases/revert-import';
import { EntryResponse, presentEntry } from './entry.response';
import { ImportResponse, presentImport } from './import.response';

/** An import that was taken back. */
export class RevertedResponse extends ImportResponse {
  /** Entries that were withdrawn. */
  withdrawn: number;
  /** Entries that somebody has revised since: they stay. */
  refused: EntryResponse[];
}

/** A reverted import as the API shows it. */
export function presentReverted(row: ImportRow, { withdrawn, refused }: Reverted): RevertedResponse {
  return { ...presentImport(row), withdrawn, refused: refused.map(presentEntry) };
}
