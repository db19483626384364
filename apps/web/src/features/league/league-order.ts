import { byFigure } from '../figures/by-figure';
import type { Place } from '../places/place';

/** The columns one can sort by; the names are those of the figures object. */
export const LEAGUE_COLUMNS = [
  'accepted',
  'planned',
  'deviation',
  'reported',
  'verified',
  'gap',
  'overdueShare',
  'coverage',
] as const;
export type LeagueColumn = (typeof LEAGUE_COLUMNS)[number];

export interface LeagueOrder {
  by: LeagueColumn | 'name';
  descending: boolean;
}

const BY_COMPLETION: LeagueOrder = { by: 'accepted', descending: true };

/** Reads `-accepted` or `name` from the address; anything else is the default, completion downwards. */
export function leagueOrder(sort: string | undefined): LeagueOrder {
  const descending = sort?.startsWith('-') ?? false;
  const by = sort?.replace(/^-/, '');
  const column = by === 'name' ? by : LEAGUE_COLUMNS.find((name) => name === by);
  return column ? { by: column, descending } : BY_COMPLETION;
}

/** How an order stands in the address; the default leaves no trace. */
export function leagueSort({ by, descending }: LeagueOrder): string | undefined {
  if (by === BY_COMPLETION.by && descending) return undefined;
  return descending ? `-${by}` : by;
}

/** Sorted copies of the rows. What has no value comes last either way: it is neither the best nor the worst. */
export function sortPlaces(
  places: readonly Place[],
  { by, descending }: LeagueOrder,
  nameOf: (place: Place) => string,
  compareNames: (left: string, right: string) => number,
): Place[] {
  const sign = descending ? -1 : 1;
  const byName = (a: Place, b: Place): number => compareNames(nameOf(a), nameOf(b));
  if (by === 'name') return [...places].sort((a, b) => sign * byName(a, b));
  return byFigure([...places].sort(byName), ({ figures }) => figures?.[by] ?? null, descending);
}
