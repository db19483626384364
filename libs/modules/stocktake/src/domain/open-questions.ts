import { metricRule, type Band } from '@core/metrics';
import type { PackChild, StocktakePack } from './stocktake-pack';

/** Something the figures ask the meeting; codes of places and names of executors, told in words elsewhere. */
export type OpenQuestion =
  | {
      readonly kind: 'executor';
      readonly executor: string;
      readonly items: number;
      readonly overdue: number;
      readonly loss: number;
    }
  | { readonly kind: 'without_reason'; readonly items: number; readonly loss: number }
  | { readonly kind: 'undecided_changes'; readonly items: number }
  | { readonly kind: 'gap'; readonly gap: number; readonly verifiedCoverage: number | null }
  | { readonly kind: 'little_data'; readonly coverage: number; readonly least: number }
  | { readonly kind: 'places_behind'; readonly places: readonly string[]; readonly more: number }
  | {
      readonly kind: 'places_silent';
      readonly places: readonly string[];
      readonly more: number;
      readonly missing: number;
    }
  | { readonly kind: 'promises'; readonly broken: number; readonly stalled: number; readonly stale: number };

/** A gap up to here is the time a verification takes. */
const GAP_TO_SPEAK_OF = 10;
const EXECUTORS = 3;
const PLACES = 5;
const BEHIND: readonly Band[] = ['red', 'amber_red'];

/**
 * The questions that follow from the figures, the costliest first. They are read off by rule: nobody's opinion is in them, and
 * the same pack asks the same questions.
 */
export function openQuestions(pack: StocktakePack): OpenQuestion[] {
  return [...ofSlipping(pack), ...ofPlaces(pack.children), ...ofTrust(pack), ...ofPromises(pack)];
}

function ofSlipping({ slipping, undecidedChanges }: StocktakePack): OpenQuestion[] {
  const executors = slipping.executors
    .filter(({ key, loss }) => key !== null && loss > 0)
    .sort((one, other) => other.loss - one.loss)
    .slice(0, EXECUTORS)
    .map(({ key, items, overdue, loss }) => ({
      kind: 'executor' as const,
      executor: key ?? '',
      items,
      overdue,
      loss,
    }));
  const silent = slipping.reasons.find(({ key }) => key === null);
  return [
    ...executors,
    ...(silent && silent.items > 0
      ? [{ kind: 'without_reason' as const, items: silent.items, loss: silent.loss }]
      : []),
    ...(undecidedChanges > 0 ? [{ kind: 'undecided_changes' as const, items: undecidedChanges }] : []),
  ];
}

function ofPlaces(children: readonly PackChild[]): OpenQuestion[] {
  const behind = children
    .filter(({ measures }) => BEHIND.includes(measures.band))
    .sort((one, other) => (one.measures.deviation ?? 0) - (other.measures.deviation ?? 0))
    .map(({ code }) => code);
  const owing = children
    .map((child) => ({ code: child.code, missing: missingOf(child) }))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing);
  const asked: OpenQuestion[] = [];
  if (behind.length > 0) asked.push({ kind: 'places_behind', ...firstOf(behind) });
  if (owing.length > 0) {
    const missing = owing.reduce((sum, one) => sum + one.missing, 0);
    asked.push({ kind: 'places_silent', ...firstOf(owing.map(({ code }) => code)), missing });
  }
  return asked;
}

function ofTrust({ figures: { measures }, stamp }: StocktakePack): OpenQuestion[] {
  const { gap, coverage, verifiedCoverage } = measures;
  const least = metricRule(stamp.ruleVersion).minCoverage;
  return [
    ...(gap !== null && gap > GAP_TO_SPEAK_OF ? [{ kind: 'gap' as const, gap, verifiedCoverage }] : []),
    ...(coverage !== null && coverage < least ? [{ kind: 'little_data' as const, coverage, least }] : []),
  ];
}

function ofPromises({ promises }: StocktakePack): OpenQuestion[] {
  const broken = promises.filter(({ verdict }) => verdict === 'broken').length;
  const stalled = promises.filter(({ verdict }) => verdict === 'stalled').length;
  const stale = promises.filter((one) => one.stale).length;
  return broken + stalled + stale > 0 ? [{ kind: 'promises', broken, stalled, stale }] : [];
}

/** Reports that were expected of a place and did not come. */
function missingOf({ measures, indicators }: PackChild): number {
  return [measures, indicators].reduce(
    (sum, { reporting: { expected, received } }) => sum + Math.max(0, expected - received),
    0,
  );
}

function firstOf(places: readonly string[]): { places: readonly string[]; more: number } {
  return { places: places.slice(0, PLACES), more: Math.max(0, places.length - PLACES) };
}
