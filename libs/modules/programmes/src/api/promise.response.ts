import type { IsoDay } from '@core/kernel';
import type { Page } from '@platform/http';
import type { PromiseView } from '../data/programme.reader';

/** A verbatim pledge. */
export class PromiseResponse {
  code: string;
  /** Code of its chapter. */
  direction: string | null;
  text: { kk?: string; ru?: string; en?: string };
  /** Where it was made. */
  source: { document: string | null; page: string | null; date: IsoDay | null; url: string | null };
  /** Whether it can be told kept from broken. */
  testable: boolean;
  /** Items that carry it out. */
  counts: { measures: number; indicators: number };
}

/** A page of pledges. */
export class PromisePageResponse {
  items: PromiseResponse[];
  nextCursor: string | null;
}

/** A page of pledges as the API shows it. */
export function presentPromisePage({ items, nextCursor }: Page<PromiseView>): PromisePageResponse {
  return {
    items: items.map(({ code, direction, text, source, testable, counts }) => {
      return { code, direction, text, source, testable, counts };
    }),
    nextCursor,
  };
}
