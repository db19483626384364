import { day } from '@core/kernel';
import { searchText } from './workspace-search';

/** What any page of the workspace keeps in its address beside its own: how one looks, and what is taken apart. */
export interface LookSearch {
  /** A day: figures as they were known at its end. */
  asOf?: string;
  /** A figure that is taken apart (`accepted`, `indicators.gap`, `statuses.overdue`), … */
  explain?: string;
  /** … of which territory, … */
  explainAt?: string;
  /** … of which direction, promise or executor there (see `chapterAddress`), … */
  explainOf?: string;
  /** … in which period, where that is not the page's. */
  explainIn?: string;
}

/** A day of the address; anything else is dropped. */
function dayOf(value: unknown): string | undefined {
  const text = searchText(value);
  return text !== undefined && day.isValid(text) ? text : undefined;
}

/** Reads what every page of the workspace understands; a figure without its place is no question. */
export function lookSearch(raw: Record<string, unknown>): LookSearch {
  const explainAt = searchText(raw.explainAt);
  const explain = explainAt === undefined ? undefined : searchText(raw.explain);
  return {
    asOf: dayOf(raw.asOf),
    explain,
    explainAt: explain === undefined ? undefined : explainAt,
    explainOf: explain === undefined ? undefined : searchText(raw.explainOf),
    explainIn: explain === undefined ? undefined : searchText(raw.explainIn),
  };
}
