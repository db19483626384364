import { metricRule, type MetricRule } from './metric-rule';
import { threshold } from './threshold';

/** A territory that wants a place in the table. */
export interface LeagueEntry {
  /** Territory code. */
  readonly territory: string;
  readonly level: number;
  /** n: its number of measures. */
  readonly measures: number;
  /** P: completion on the track asked for, percent; null without weight. */
  readonly completion: number | null;
  /** Percent: accepted completion if all that is not fresh were on plan. */
  readonly high: number | null;
  readonly reporting: { readonly expected: number; readonly received: number };
}

/** Size classes of a tier, by number of measures: under 50, 50..199, 200 and more. */
export const LEAGUE_SIZES = ['small', 'medium', 'large'] as const;

/** One of {@link LEAGUE_SIZES}. */
export type LeagueSize = (typeof LEAGUE_SIZES)[number];

/** Why a territory has no rank. */
export type SuppressionReason = 'no_weight' | 'few_measures' | 'little_reporting';

/** A ranked territory. */
export interface LeaguePlace {
  readonly territory: string;
  readonly measures: number;
  readonly completion: number;
  /** P*: the completion drawn to the tier's mean, percent; the table is sorted by it. */
  readonly shrunk: number;
  /** The interval the completion may lie in, percent. */
  readonly from: number;
  readonly to: number;
  /** 1-based; territories of a group share the position of its first. */
  readonly rank: number;
  /** Whether another territory has the same rank. */
  readonly tied: boolean;
}

/** Territories that may be compared with each other. */
export interface LeagueTier {
  readonly level: number;
  readonly size: LeagueSize;
  /** P̄: the unweighted mean completion of the ranked territories, percent; null when none is ranked. */
  readonly mean: number | null;
  readonly places: readonly LeaguePlace[];
  readonly suppressed: readonly {
    readonly territory: string;
    readonly measures: number;
    readonly reason: SuppressionReason;
  }[];
}

type Rankable = LeagueEntry & { readonly completion: number };
type Unranked = Omit<LeaguePlace, 'rank' | 'tied'>;

function sizeOf(measures: number, { league }: MetricRule): LeagueSize {
  if (measures >= league.largeFrom) return 'large';
  return measures >= league.mediumFrom ? 'medium' : 'small';
}

/** Where nothing is expected, nothing is missing. */
function suppression(entry: LeagueEntry, { league }: MetricRule): SuppressionReason | null {
  const { expected, received } = entry.reporting;
  if (entry.measures < league.minMeasures) return 'few_measures';
  if (entry.completion === null) return 'no_weight';
  if (expected > 0 && !threshold.reaches((100 * received) / expected, league.minReporting))
    return 'little_reporting';
  return null;
}

function byCode(left: { territory: string }, right: { territory: string }): number {
  return left.territory < right.territory ? -1 : left.territory > right.territory ? 1 : 0;
}

function shrink(entries: readonly Rankable[], mean: number, { league }: MetricRule): Unranked[] {
  return entries
    .map(({ territory, measures, completion, high }) => ({
      territory,
      measures,
      completion,
      shrunk: (measures * completion + league.priorMeasures * mean) / (measures + league.priorMeasures),
      from: Math.min(completion, high ?? completion),
      to: Math.max(completion, high ?? completion),
    }))
    .sort((left, right) => right.shrunk - left.shrunk || byCode(left, right));
}

/** A group is a run of the table in which everyone's interval overlaps that of the run's first. */
function rank(sorted: readonly Unranked[]): LeaguePlace[] {
  const ranks: number[] = [];
  let first = 0;
  sorted.forEach((place, index) => {
    const head = sorted[first];
    if (place.from > head.to || head.from > place.to) first = index;
    ranks.push(first + 1);
  });
  return sorted.map((place, index) => ({
    ...place,
    rank: ranks[index],
    tied: ranks[index] === ranks[index - 1] || ranks[index] === ranks[index + 1],
  }));
}

function tier(
  level: number,
  size: LeagueSize,
  entries: readonly LeagueEntry[],
  rule: MetricRule,
): LeagueTier {
  const rankable: Rankable[] = [];
  const suppressed: LeagueTier['suppressed'][number][] = [];
  for (const entry of entries) {
    const reason = suppression(entry, rule);
    if (reason) suppressed.push({ territory: entry.territory, measures: entry.measures, reason });
    else rankable.push(entry as Rankable);
  }
  const mean =
    rankable.length > 0
      ? rankable.reduce((sum, { completion }) => sum + completion, 0) / rankable.length
      : null;
  const places = mean === null ? [] : rank(shrink(rankable, mean, rule));
  return { level, size, mean, places, suppressed: suppressed.sort(byCode) };
}

/**
 * The league table (design: domain, "League"): only territories of one level and like size are compared, small
 * ones are drawn to their tier's mean, what cannot be told apart shares a rank, and who is left out is told why.
 * Tiers come by level, then from large to small; empty ones are left out.
 */
export function league(entries: readonly LeagueEntry[], rule: MetricRule = metricRule()): LeagueTier[] {
  const levels = [...new Set(entries.map(({ level }) => level))].sort((left, right) => left - right);
  const sizes = [...LEAGUE_SIZES].reverse();
  return levels
    .flatMap((level) =>
      sizes.map((size) => {
        const members = entries.filter(
          (entry) => entry.level === level && sizeOf(entry.measures, rule) === size,
        );
        return tier(level, size, members, rule);
      }),
    )
    .filter(({ places, suppressed }) => places.length + suppressed.length > 0);
}
