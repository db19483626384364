import type { FigureSetName } from '../../shared/api/figures';

/** What of the overview stands in the address; what is absent is at its default. */
export interface OverviewSearch {
  programme?: string;
  period?: string;
  territory?: string;
  set?: Exclude<FigureSetName, 'measures'>;
  view?: 'table';
  chart?: 'table';
  /** A column of the league, with `-` in front for descending. */
  sort?: string;
  q?: string;
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
    view: raw.view === 'table' ? 'table' : undefined,
    chart: raw.chart === 'table' ? 'table' : undefined,
    sort: text(raw.sort),
    q: text(raw.q),
  };
}
