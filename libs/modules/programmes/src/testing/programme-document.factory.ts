import type { ProgrammeDocument, PromiseDocument } from '@core/reporting';

/** A sound programme of two chapters and one pledge over the year 2026, reported by month, unless told otherwise. */
export function aProgrammeDocument(own: Partial<ProgrammeDocument> = {}): ProgrammeDocument {
  return {
    code: 'P1',
    party: 'Party',
    title: { kk: 'Бағдарлама', ru: 'Программа' },
    term: { start: '2026-01-15', end: '2026-12-31' },
    reporting: 'month',
    dueDay: 10,
    graceDays: 5,
    weights: 'equal',
    endorsement: 'none',
    timeZone: 'Asia/Almaty',
    directions: [
      { code: 'D1', title: { en: 'Schools' } },
      { code: 'D2', title: { en: 'Roads' } },
    ],
    promises: [aPromise('PR1')],
    ...own,
  };
}

/** A pledge of the first chapter. */
export function aPromise(code: string, own: Partial<PromiseDocument> = {}): PromiseDocument {
  return {
    code,
    direction: 'D1',
    text: { kk: 'Мектеп саламыз' },
    source: { document: 'Programme', page: '12', date: '2025-11-01', url: null },
    testable: true,
    ...own,
  };
}
