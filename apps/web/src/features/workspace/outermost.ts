import type { Territory } from '../../shared/api/territory';

/** Places without those that lie directly in, or with the country anywhere in, another of them; larger ones first. */
export function outermost(places: Territory[]): Territory[] {
  const country = places.find(({ level }) => level === 0);
  if (country) return [country];
  const codes = new Set(places.map(({ code }) => code));
  return places
    .filter(({ parent }) => parent === null || !codes.has(parent))
    .sort((one, other) => one.level - other.level || one.code.localeCompare(other.code));
}
