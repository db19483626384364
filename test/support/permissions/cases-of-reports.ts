import { PERIOD, PIXEL, type GuardedPlace } from './guarded-country';
import { about, query, stream, thing, type RouteCase } from './route-case';

const photograph = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob([PIXEL]), 'photograph.png');
  return form;
};
const report = ({ programme, district, itemCode }: GuardedPlace): FormData => {
  const form = new FormData();
  form.set('kind', 'progress');
  form.set('programme', programme);
  const row = `territory_code,item_code,period,value\n${district},${itemCode},2026-05,30\n`;
  form.set('file', new Blob([row]), 'report.csv');
  return form;
};

/** Files, entries, drafts, evidence, verifications. */
export const CASES_OF_REPORTS: Readonly<Record<string, RouteCase>> = {
  'POST /imports': { ...about('programme', '/imports', report), also: 'report.submit' },
  'GET /imports': about('list', '/imports'),
  'GET /imports/{id}': thing(({ import: id }) => `/imports/${id}`),
  'GET /imports/{id}/findings': thing(({ import: id }) => `/imports/${id}/findings`),
  'GET /imports/{id}/changes': thing(({ import: id }) => `/imports/${id}/changes`),
  'GET /imports/{id}/differences': thing(({ import: id }) => `/imports/${id}/differences`),
  'GET /imports/{id}/events': stream('thing', ({ import: id }) => `/imports/${id}/events`),
  'POST /imports/{id}/apply': thing(({ import: id }) => `/imports/${id}/apply`),
  'POST /imports/{id}/decline': thing(
    ({ import: id }) => `/imports/${id}/decline`,
    () => ({ reason: 'Not so.' }),
  ),
  'POST /imports/{id}/revert': thing(({ import: id }) => `/imports/${id}/revert`),
  'GET /templates/progress.xlsx': thing(
    (place) => `/templates/progress.xlsx?${query(place)}&territory=${place.district}`,
  ),

  'POST /entries': thing(
    () => '/entries',
    ({ programme, district, itemCode }) => ({
      ...{ programme, territory: district, itemCode, period: '2026-04', value: 25 },
    }),
  ),
  'GET /entries': about('programme', ({ programme }) => `/entries?programme=${programme}`),
  'GET /entries/places': about('programme', ({ programme }) => `/entries/places?programme=${programme}`),
  'GET /entries/reviewers': thing(
    ({ programme, district }) => `/entries/reviewers?programme=${programme}&territory=${district}`,
  ),
  'POST /entries/review': thing(
    () => '/entries/review',
    ({ entry }) => ({ ids: [entry], decision: 'return', reason: 'Look again.' }),
  ),
  'POST /entries/assign': thing(
    () => '/entries/assign',
    ({ entry }) => ({ ids: [entry], to: 'me' }),
  ),
  'GET /entries/{id}/changes': thing(({ entry }) => `/entries/${entry}/changes`),
  'GET /entries/{id}/comments': thing(({ entry }) => `/entries/${entry}/comments`),
  'POST /entries/{id}/comments': thing(
    ({ entry }) => `/entries/${entry}/comments`,
    () => ({ text: 'Is it so?' }),
  ),
  'GET /report-sheets/returned': about(
    'programme',
    ({ programme }) => `/report-sheets/returned?programme=${programme}`,
  ),
  'GET /report-sheets/{roadMap}/{period}': thing(({ roadMap }) => `/report-sheets/${roadMap}/${PERIOD}`),
  'PUT /report-sheets/{roadMap}/{period}/drafts': thing(
    ({ roadMap }) => `/report-sheets/${roadMap}/${PERIOD}/drafts`,
    ({ item }) => ({ drafts: [{ itemId: item, cells: { value: '30' } }] }),
  ),
  'POST /entries/{id}/evidence': thing(({ entry }) => `/entries/${entry}/evidence`, photograph),
  'GET /entries/{id}/evidence': thing(({ entry }) => `/entries/${entry}/evidence`),

  'GET /verifications': about('programme', ({ programme }) => `/verifications?programme=${programme}`),
  'GET /verifications/candidates': about(
    'programme',
    ({ programme }) => `/verifications/candidates?programme=${programme}`,
  ),
  'POST /items/{id}/verifications': thing(
    ({ item }) => `/items/${item}/verifications`,
    () => ({ date: '2026-03-25', method: 'site', value: 15, result: 'confirmed' }),
  ),
  'POST /items/{id}/verifications/{verification}/evidence': thing(
    ({ item, verification }) => `/items/${item}/verifications/${verification}/evidence`,
    photograph,
  ),
  'GET /items/{id}/verifications/{verification}/evidence': thing(
    ({ item, verification }) => `/items/${item}/verifications/${verification}/evidence`,
  ),
  'GET /items/{id}/evidence': thing(({ item }) => `/items/${item}/evidence`),
  'GET /evidence/{id}': thing(({ evidence }) => `/evidence/${evidence}`),
  'GET /evidence/{id}/thumbnail': thing(({ evidence }) => `/evidence/${evidence}/thumbnail`),
};
