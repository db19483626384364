import type { FigureSetName, Figures } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';

/** The figures that a replay sets against today's. */
export const REPLAYED = ['accepted', 'verified', 'deviation', 'coverage'] as const;
export type Replayed = (typeof REPLAYED)[number];

/** One figure then and now; null where it is undefined. */
export interface ThenAndNow {
  then: number | null;
  now: number | null;
  difference: number | null;
}

export interface ReplayedPlace {
  territory: Territory;
  figures: Record<Replayed, ThenAndNow>;
}

/** Joins what was known with what is known, by place, in the order of the places; a place neither knows is left out. */
export function thenAndNow(
  territories: readonly Territory[],
  then: readonly Figures[],
  now: readonly Figures[],
  set: FigureSetName,
): ReplayedPlace[] {
  const old = new Map(then.map((figures) => [figures.territory, figures[set]]));
  const today = new Map(now.map((figures) => [figures.territory, figures[set]]));
  return territories.flatMap((territory): ReplayedPlace[] => {
    const [was, is] = [old.get(territory.code), today.get(territory.code)];
    if (!was && !is) return [];
    const of = (name: Replayed): ThenAndNow => {
      const [before, after] = [was?.[name] ?? null, is?.[name] ?? null];
      return {
        then: before,
        now: after,
        difference: before === null || after === null ? null : after - before,
      };
    };
    return [
      {
        territory,
        figures: {
          accepted: of('accepted'),
          verified: of('verified'),
          deviation: of('deviation'),
          coverage: of('coverage'),
        },
      },
    ];
  });
}
