import { aProgrammeDocument as aDocument, aPromise } from '../testing/programme-document.factory';
import { planProgramme } from './plan-programme';
import type { StoredProgramme } from './stored-programme';

const stored = (hasRoadMaps: boolean): StoredProgramme => ({ id: 1, hasRoadMaps, ...aDocument() });

/** Findings as `code column`. */
function faultsOf(...asked: Parameters<typeof planProgramme>): string[] {
  return planProgramme(...asked).findings.map(({ code, column }) => `${code} ${column}`);
}

it('takes a programme that nobody knows', () => {
  expect(planProgramme(null, aDocument(), 1)).toMatchObject({
    findings: [],
    change: 'new',
    headChanges: true,
    calendarChanges: true,
  });
});

it('changes the grace at any time: no figure hangs on it', () => {
  const plan = planProgramme(stored(true), aDocument({ graceDays: 0 }), 1);
  expect(plan).toMatchObject({ findings: [], change: 'changed', headChanges: true, calendarChanges: false });
});

it('finds nothing to do where nothing changed', () => {
  expect(planProgramme(stored(true), aDocument(), 1)).toEqual({
    findings: [],
    change: 'unchanged',
    headChanges: false,
    calendarChanges: false,
    directions: [],
    promises: [],
  });
});

it('picks out what is new or differs and leaves the rest', () => {
  const document = aDocument({
    directions: [
      { code: 'D2', title: { en: 'Roads and bridges' } },
      { code: 'D3', title: { en: 'Water' } },
    ],
    promises: [aPromise('PR1'), aPromise('PR2', { direction: 'D3' })],
  });
  const plan = planProgramme(stored(true), document, 1);
  expect(plan).toMatchObject({ change: 'changed', headChanges: false });
  expect(plan.directions.map(({ code }) => code)).toEqual(['D2', 'D3']);
  expect(plan.promises.map(({ code }) => code)).toEqual(['PR2']);
});

it('takes another way of review, also where there are road maps', () => {
  const plan = planProgramme(stored(true), aDocument({ endorsement: 'regional' }), 1);
  expect(plan).toMatchObject({ findings: [], change: 'changed', headChanges: true, calendarChanges: false });
});

it('sees a change of any part of a pledge', () => {
  const source = { document: 'Programme', page: '13', date: '2025-11-01', url: null };
  for (const own of [
    { direction: null },
    { testable: false },
    { text: { kk: 'Мектеп', en: 'School' } },
    { source },
  ]) {
    const plan = planProgramme(stored(true), aDocument({ promises: [aPromise('PR1', own)] }), 1);
    expect(plan.promises).toHaveLength(1);
  }
});

it('lets a calendar change until there is a road map', () => {
  const document = aDocument({ term: { start: '2026-01-15', end: '2027-12-31' }, weights: 'budget' });
  expect(planProgramme(stored(false), document, 1)).toMatchObject({
    findings: [],
    change: 'changed',
    calendarChanges: true,
  });
});

it('needs an act for calendar and weights from the first road map on', () => {
  const document = aDocument({
    term: { start: '2026-02-01', end: '2027-12-31' },
    reporting: 'quarter',
    dueDay: 15,
    timeZone: 'Asia/Tashkent',
    weights: 'expert',
  });
  const columns = ['term.start', 'term.end', 'reporting', 'dueDay', 'timeZone', 'weights'];
  expect(faultsOf(stored(true), document, 1)).toEqual(
    columns.map((column) => `ROW.CHANGE_NEEDS_ACT ${column}`),
  );
  expect(planProgramme(stored(true), document, 1).change).toBe('refused');
});

it('still takes a new title and party then', () => {
  const plan = planProgramme(stored(true), aDocument({ party: 'Renamed' }), 1);
  expect(plan).toMatchObject({ findings: [], change: 'changed', headChanges: true, calendarChanges: false });
});

it('refuses a pledge of an unknown chapter and says which in which programme', () => {
  const document = aDocument({ promises: [aPromise('PR1'), aPromise('PR2', { direction: 'D9' })] });
  expect(planProgramme(null, document, 3).findings).toEqual([
    {
      code: 'ROW.DIRECTION_UNKNOWN',
      severity: 'error',
      row: 3,
      column: 'promises[1].direction',
      params: { value: 'D9' },
    },
  ]);
});

it('knows the chapters of an earlier document', () => {
  expect(faultsOf(stored(true), aDocument({ directions: [] }), 1)).toEqual([]);
});

it('refuses a term of more than a century', () => {
  // January 2026 to January 2126 are 1,201 months.
  const term = { start: '2026-01-01', end: '2126-01-01' };
  expect(faultsOf(null, aDocument({ term }), 1)).toEqual(['ROW.OUT_OF_RANGE term.end']);
  expect(faultsOf(null, aDocument({ term: { ...term, end: '2125-12-31' } }), 1)).toEqual([]);
});
