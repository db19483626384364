import type { RankedTrack } from '../../features/league/league-query';
import type { FigureSetName } from '../../shared/api/figures';

/** What of the overview stands in the address; what is absent is at its default. */
export interface OverviewSearch {
  programme?: string;
  period?: string;
  territory?: string;
  set?: Exclude<FigureSetName, 'measures'>;
  view?: 'tiles' | 'table';
  chart?: 'table';
  /** A column of the league, with `-` in front for descending. */
  sort?: string;
  q?: string;
  /** The places below in their ranks instead of a plain table. */
  league?: 'ranks';
  /** Which track the ranks are of; by default the verified one. */
  track?: Exclude<RankedTrack, 'verified'>;
  /** What the figures are broken down by; by default the directions. */
  chapters?: 'promise' | 'executor';
  /** A day, read by the route all pages stand in: figures as they were known at its end. */
  asOf?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads the address; anything unknown or malformed is dropped rather than refused. */
export function overviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return {
    programme: text(raw.programme),
    period: text(raw.period),
    territory: text(raw.territory),
    set: raw.set === 'indicators' ? 'indicators' : undefined,
    view: raw.view === 'table' || raw.view === 'tiles' ? raw.view : undefined,
    chart: raw.chart === 'table' ? 'table' : undefined,
    sort: text(raw.sort),
    q: text(raw.q),
    chapters: raw.chapters === 'promise' || raw.chapters === 'executor' ? raw.chapters : undefined,
    league: raw.league === 'ranks' ? 'ranks' : undefined,
    track: raw.track === 'accepted' || raw.track === 'reported' ? raw.track : undefined,
  };
}
