import type { SearchHit } from './search-queries';

/** A name for a hit that no other of the same question has; fit for an id of an element. */
export function hitName({ kind, id, code, programme }: SearchHit): string {
  const name = id === null ? `${programme ?? ''}.${code}` : String(id);
  return `${kind}-${encodeURIComponent(name)}`;
}
