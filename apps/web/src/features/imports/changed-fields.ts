import type { ImportChange } from '../../shared/api/import-change';

export interface ChangedField {
  field: string;
  /** As text; null where there is none. */
  before: string | null;
  after: string | null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Stands in a column of its own. */
const PLACE_IN_FILE = 'rowNumber';

/** Which fields a row would change, and from what to what; of a new row all that it says. */
export function changedFields({ change, before, after }: ImportChange): ChangedField[] {
  if (change !== 'new' && change !== 'changed') return [];
  const old = new Map<string, unknown>(Object.entries(before ?? {}));
  const next = new Map<string, unknown>(Object.entries(after ?? {}));
  return [...new Set([...next.keys(), ...old.keys()])]
    .map((field) => ({ field, before: textOf(old.get(field)), after: textOf(next.get(field)) }))
    .filter((one) => one.field !== PLACE_IN_FILE && one.before !== one.after);
}
