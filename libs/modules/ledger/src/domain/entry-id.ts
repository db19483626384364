import { DomainError } from '@core/kernel';

/** One revision of one item's entry for one period. */
export interface EntryKey {
  readonly itemId: number;
  readonly ord: number;
  readonly revision: number;
}

/** One spelling each: what was refused under its own id must not be let in under another, as `07-0-1` for `7-0-1`. */
const SHAPE = /^([1-9]\d{0,14})-(0|[1-9]\d{0,3})-([1-9]\d{0,3})$/;

/** The id of an entry outside: `<item>-<period>-<revision>`, so that the ledger needs no second index. */
export function entryId({ itemId, ord, revision }: EntryKey): string {
  return `${itemId}-${ord}-${revision}`;
}

/** @throws DomainError `REPORT.ENTRY_UNKNOWN` (not_found) when the text is no entry's id. */
export function parseEntryId(id: string): EntryKey {
  const parts = SHAPE.exec(id);
  if (parts === null) throw new DomainError('REPORT.ENTRY_UNKNOWN', 'not_found', { id });
  const [itemId, ord, revision] = parts.slice(1).map(Number);
  return { itemId, ord, revision };
}
