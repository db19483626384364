export {
  ENTRY_COLUMNS,
  ENTRY_JOINS,
  EntryReader,
  type EntryFilter,
  type EntryRow,
} from './data/entry.reader';
export { entryState } from './data/entry-state';
export { entryLifecycle, type EntryState } from './domain/entry-lifecycle';
export { LINE_COLUMNS, type LineSource } from './data/line-source';
export { acceptedEntry, standingEntry } from './data/standing-entry';
export { placeOfItems, type PlaceOfItems } from './data/place-of-items';
export { DirtyRepository } from './data/dirty.repository';
export type { NewVerification } from './data/verification.repository';
export type { Authorship } from './domain/authorship';
export type { Refusal, ReviewDecision } from './domain/decidable';
export { DueTimes } from './data/due-times';
export { entryId, parseEntryId, type EntryKey } from './domain/entry-id';
export { EntriesReturned, LedgerMarked } from './domain/ledger.events';
export { Extensions } from './extensions';
export type { GrantedExtension, NewExtension } from './data/extension.repository';
export { Ledger } from './ledger';
export { LedgerModule } from './ledger.module';
