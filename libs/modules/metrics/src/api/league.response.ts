import type { LeagueTier } from '@core/metrics';

export class LeaguePlaceResponse {
  territory: string;
  measures: number;
  /** Percent on the track. */
  completion: number;
  /** Percent: drawn towards the tier's mean, the more the fewer measures. */
  shrunk: number;
  from: number;
  to: number;
  rank: number;
  tied: boolean;
}

export class LeagueSuppressedResponse {
  territory: string;
  measures: number;
  /** `few_measures`, `no_weight` or `little_reporting`. */
  reason: string;
}

export class LeagueTierResponse {
  level: number;
  size: string;
  mean: number | null;
  places: LeaguePlaceResponse[];
  suppressed: LeagueSuppressedResponse[];
}

export class LeagueResponse {
  programme: string;
  period: string;
  track: string;
  tiers: LeagueTierResponse[];
}

export function presentLeague(
  head: { programme: string; period: string; track: string },
  tiers: readonly LeagueTier[],
  listed?: ReadonlySet<string>,
): LeagueResponse {
  const isListed = ({ territory }: { territory: string }): boolean => listed?.has(territory) ?? true;
  const shown = tiers.map((tier) => ({
    ...tier,
    places: tier.places.filter(isListed),
    suppressed: tier.suppressed.filter(isListed),
  }));
  return { ...head, tiers: shown.filter((tier) => tier.places.length + tier.suppressed.length > 0) };
}
