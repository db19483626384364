import type { Note } from './notes-query';

/** The texts of notes that stand, by period, the oldest first within one. */
export function notesByPeriod(notes: readonly Note[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { period, text, withdrawal } of notes) {
    if (withdrawal === null) texts.set(period, [text, ...(texts.get(period) ?? [])]);
  }
  return texts;
}
