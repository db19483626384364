import { createStore, entries, get, update, type UseStore } from 'idb-keyval';
import { emptySheet, type StoredSheet } from './stored-sheet';

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('uade-desk', 'drafts'));

const keyOf = (person: string, roadMap: number, period: string): string => `${person}/${roadMap}/${period}`;

/** Drafts in the browser's own database, one entry a person and sheet. Every call may fail: some browsers keep nothing. */
export const deviceStore = {
  keyOf,

  read: async (key: string): Promise<StoredSheet> => (await get<StoredSheet>(key, store())) ?? emptySheet(),

  /** Changes what is there now, which another tab may have changed meanwhile. */
  change: (key: string, how: (before: StoredSheet) => StoredSheet): Promise<void> =>
    update<StoredSheet>(key, (before) => how(before ?? emptySheet()), store()),

  /** How many drafts a person has on this device, by `roadMap/period`. */
  counts: async (person: string): Promise<Map<string, number>> => {
    const all = await entries<string, StoredSheet>(store());
    const own = all.filter(([key]) => key.startsWith(`${person}/`));
    return new Map(
      own.map(([key, { drafts }]) => [key.slice(person.length + 1), Object.keys(drafts).length]),
    );
  },
} as const;
