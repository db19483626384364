/** A field of an event and what became of it. */
export interface FieldDifference {
  /** `grants`, or `act › date` of what is inside. */
  path: string[];
  before: unknown;
  after: unknown;
  kind: 'same' | 'changed' | 'added' | 'removed';
  /** Where it is a list: what is in one and not in the other, and how many are in both. */
  list?: { gone: unknown[]; added: unknown[]; kept: number };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function kindOf(before: unknown, after: unknown): FieldDifference['kind'] {
  if (same(before, after)) return 'same';
  if (isAbsent(before)) return 'added';
  return isAbsent(after) ? 'removed' : 'changed';
}

function listOf(before: unknown, after: unknown): FieldDifference['list'] {
  if (!Array.isArray(before) && !Array.isArray(after)) return undefined;
  const had: unknown[] = Array.isArray(before) ? before : [];
  const has: unknown[] = Array.isArray(after) ? after : [];
  const added = has.filter((one) => !had.some((other) => same(one, other)));
  const gone = had.filter((one) => !has.some((other) => same(one, other)));
  return { added, gone, kept: has.length - added.length };
}

/**
 * What an event says of a thing before and after, field by field: what changed first, then what did not. An event with one
 * of the two only tells facts, not a change: every field is `same` then.
 */
export function difference(before: unknown, after: unknown, path: string[] = []): FieldDifference[] {
  if (isAbsent(before) || isAbsent(after)) {
    const told = isAbsent(after) ? before : after;
    return isFields(told) ? facts(told, path) : [];
  }
  if (!isFields(before) || !isFields(after)) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const found = names.flatMap((name): FieldDifference[] => {
    const [was, is] = [before[name], after[name]];
    if (isFields(was) && isFields(is)) return difference(was, is, [...path, name]);
    return [{ path: [...path, name], before: was, after: is, kind: kindOf(was, is), list: listOf(was, is) }];
  });
  return [...found.filter(({ kind }) => kind !== 'same'), ...found.filter(({ kind }) => kind === 'same')];
}

function facts(told: Fields, path: string[]): FieldDifference[] {
  return Object.entries(told).flatMap(([name, value]): FieldDifference[] => {
    if (isAbsent(value)) return [];
    if (isFields(value)) return facts(value, [...path, name]);
    return [{ path: [...path, name], before: undefined, after: value, kind: 'same' }];
  });
}
