import { PERIOD, PIXEL, type GuardedPlace } from './guarded-country';

/**
 * What a route's answer hangs on: the place and the programme of the thing; the place alone or the programme alone; the
 * whole country under the programme; the whole system; the caller's own things; nothing. A list answers everybody who has
 * the permission, with what they may see.
 */
export type Reach = 'thing' | 'place' | 'programme' | 'country' | 'system' | 'own' | 'open' | 'list';

/** How a route is called about a place. */
export interface RouteCase {
  readonly reach: Reach;
  readonly path: (place: GuardedPlace) => string;
  readonly body?: (place: GuardedPlace) => unknown;
  /** The answer never ends. */
  readonly streams?: boolean;
  /** What it is asked about does not exist: whoever is let in hears just that. */
  readonly absent?: boolean;
  /** An action the case asks for beside the route's own. */
  readonly also?: string;
}

type Path = RouteCase['path'];

const about = (reach: Reach, path: Path | string, body?: RouteCase['body']): RouteCase => ({
  reach,
  path: typeof path === 'string' ? () => path : path,
  body,
});
const thing = (path: Path, body?: RouteCase['body']): RouteCase => about('thing', path, body);
const stream = (reach: Reach, path: Path | string): RouteCase => ({ ...about(reach, path), streams: true });

const query = ({ programme }: GuardedPlace): string => `programme=${programme}&period=${PERIOD}`;
const NOBODY = '01890000-0000-7000-8000-000000000000';
const act = { title: 'An act', number: '2', date: '2026-05-01' };
const postpone = { kind: 'postpone', act, reason: 'Rain', deadline: '2027-02-28' };
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
const KINDS = [
  ...['overdue', 'due_today', 'due_soon', 'decision_wanted'],
  ...['entries_returned', 'change_decided', 'plan_changed'],
];
const noticeSettings = {
  language: 'en',
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, { inApp: true, mail: false }])),
};

/** Every route there is; a route without a case fails the test, so does a case without a route. */
export const ROUTE_CASES: Readonly<Record<string, RouteCase>> = {
  'POST /session': about('open', '/session', () => ({ email: 'nobody@people.example', password: 'wrong' })),
  'GET /session': about('open', '/session'),
  'DELETE /session': about('open', '/session'),
  'POST /session/second-factor': about('open', '/session/second-factor', () => ({ code: '123456' })),
  'GET /session/permissions': about('own', '/session/permissions?action=metrics.read'),
  'GET /session/methods': about('open', '/session/methods'),
  'GET /session/oidc': about('open', '/session/oidc'),
  'GET /session/oidc/callback': about('open', '/session/oidc/callback'),
  'GET /sessions': about('own', '/sessions'),
  'DELETE /sessions/{id}': about('own', `/sessions/${NOBODY}`),
  'GET /account': about('own', '/account'),
  'POST /account/password': about('own', '/account/password', () => ({ current: 'a', next: 'b' })),
  'POST /account/totp': about('own', '/account/totp'),
  'POST /account/totp/confirmation': about('own', '/account/totp/confirmation', () => ({ code: '123456' })),
  'POST /account/totp/removal': about('own', '/account/totp/removal', () => ({ code: '123456' })),
  'POST /account/recovery-codes': about('own', '/account/recovery-codes', () => ({ code: '123456' })),
  'POST /account/tokens': about('own', '/account/tokens', () => ({ name: 'one more' })),
  'GET /account/tokens': about('own', '/account/tokens'),
  'DELETE /account/tokens/{token}': about('own', `/account/tokens/${NOBODY}`),
  'POST /password-resets': about('open', '/password-resets', () => ({ email: 'nobody@people.example' })),
  'POST /password-resets/completion': about('open', '/password-resets/completion', () => ({
    token: 'x',
    password: 'y',
  })),
  'POST /delegations': about('own', '/delegations', () => ({
    to: NOBODY,
    validFrom: '2027-01-01',
    validTo: '2027-01-02',
  })),
  'GET /delegations': about('own', '/delegations'),
  'DELETE /delegations/{id}': about('own', `/delegations/${NOBODY}`),

  'POST /users': thing(
    () => '/users',
    ({ district, programme }) => ({
      email: `${crypto.randomUUID()}@people.example`,
      name: 'New',
      grants: [{ role: 'leader', territory: district, programme }],
    }),
  ),
  'GET /users': about('list', '/users?limit=500'),
  'GET /users/{id}': thing(({ person }) => `/users/${person}`),
  'PATCH /users/{id}': thing(
    ({ person }) => `/users/${person}`,
    () => ({ language: 'ru' }),
  ),
  'PUT /users/{id}/grants': thing(
    ({ person }) => `/users/${person}/grants`,
    ({ district, programme }) => ({ grants: [{ role: 'leader', territory: district, programme }] }),
  ),
  'POST /users/{id}/invitation': thing(({ person }) => `/users/${person}/invitation`),
  'DELETE /users/{id}/sessions': thing(({ person }) => `/users/${person}/sessions`),
  'DELETE /users/{id}/second-factor': thing(({ person }) => `/users/${person}/second-factor`),
  'POST /users/{id}/tokens': thing(
    ({ person }) => `/users/${person}/tokens`,
    () => ({ name: 'a token' }),
  ),
  'GET /users/{id}/tokens': thing(({ person }) => `/users/${person}/tokens`),
  'DELETE /users/{id}/tokens/{token}': {
    ...thing(({ person }) => `/users/${person}/tokens/${NOBODY}`),
    absent: true,
  },
  'POST /users/{id}/erase': thing(({ person }) => `/users/${person}/erase`),

  'GET /people/names': about('own', `/people/names?ids=${NOBODY}`),

  'GET /territories': about('list', '/territories'),
  'GET /territories/{code}': about('place', ({ district }) => `/territories/${district}`),
  'GET /territories/{code}/lineage': about('place', ({ district }) => `/territories/${district}/lineage`),
  'GET /territories/boundaries': about('list', '/territories/boundaries'),
  'GET /regions': about('list', '/regions'),
  'GET /regions/{code}': about('place', ({ district }) => `/regions/${regionOf(district)}`),
  'GET /regions/{code}/districts': about(
    'place',
    ({ district }) => `/regions/${regionOf(district)}/districts`,
  ),
  'GET /districts/{code}': about('place', ({ district }) => `/districts/${district}`),

  'GET /programmes': about('list', '/programmes'),
  'GET /programmes/{code}': about('programme', ({ programme }) => `/programmes/${programme}`),
  'GET /programmes/{code}/promises': about(
    'programme',
    ({ programme }) => `/programmes/${programme}/promises`,
  ),
  'GET /programmes/{code}/verdicts': thing(
    ({ programme, district }) => `/programmes/${programme}/verdicts?period=${PERIOD}&territory=${district}`,
  ),
  'POST /programmes/{code}/promises/{promise}/verdict': thing(
    ({ programme, promise }) => `/programmes/${programme}/promises/${promise}/verdict`,
    ({ district }) => ({ territory: district, period: PERIOD, verdict: 'in_the_works', reason: 'Seen so.' }),
  ),

  'GET /road-maps': about('list', '/road-maps'),
  'GET /road-maps/{id}': thing(({ roadMap }) => `/road-maps/${roadMap}`),
  'GET /road-maps/{id}/items': thing(({ roadMap }) => `/road-maps/${roadMap}/items?period=${PERIOD}`),
  'GET /items': thing((place) => `/items?${query(place)}&territory=${place.district}`),
  'GET /items/{id}': thing(({ item }) => `/items/${item}`),
  'GET /items/{id}/history': thing(({ item }) => `/items/${item}/history`),
  'POST /items/{id}/changes': thing(
    ({ item }) => `/items/${item}/changes`,
    () => postpone,
  ),
  'POST /items/{id}/changes/effect': thing(
    ({ item }) => `/items/${item}/changes/effect`,
    () => postpone,
  ),
  'GET /items/{id}/changes': thing(({ item }) => `/items/${item}/changes`),
  'GET /changes': about('list', '/changes'),
  'GET /changes/{id}/effect': thing(({ change }) => `/changes/${change}/effect`),
  'POST /changes/{id}/decision': thing(
    ({ change }) => `/changes/${change}/decision`,
    () => ({ decision: 'reject', reason: 'Not so.' }),
  ),

  'POST /imports': { ...about('programme', '/imports', report), also: 'report.submit' },
  'GET /imports': about('list', '/imports'),
  'GET /imports/{id}': thing(({ import: id }) => `/imports/${id}`),
  'GET /imports/{id}/findings': thing(({ import: id }) => `/imports/${id}/findings`),
  'GET /imports/{id}/changes': thing(({ import: id }) => `/imports/${id}/changes`),
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

  'GET /metrics/{territory}': thing((place) => `/metrics/${place.district}?${query(place)}`),
  'GET /metrics/{territory}/children': thing(
    (place) => `/metrics/${place.district}/children?${query(place)}`,
  ),
  'GET /metrics/{territory}/series': thing(
    ({ district, programme }) => `/metrics/${district}/series?programme=${programme}`,
  ),
  'GET /metrics/{territory}/plan': thing(
    ({ district, programme }) => `/metrics/${district}/plan?programme=${programme}`,
  ),
  'GET /metrics/{territory}/explain': thing(
    (place) => `/metrics/${place.district}/explain?${query(place)}&figure=accepted`,
  ),
  'GET /metrics/{territory}/breakdown': thing(
    (place) => `/metrics/${place.district}/breakdown?${query(place)}&by=direction`,
  ),
  'GET /metrics/{territory}/chapter': thing(
    (place) =>
      `/metrics/${place.district}/chapter?${query(place)}&by=promise&key=${encodeURIComponent(place.promise)}`,
  ),
  'GET /league': about('list', `/league?programme=P&period=${PERIOD}&level=2`),
  'GET /stocktake/{territory}.pdf': thing((place) => `/stocktake/${place.district}.pdf?${query(place)}`),
  'GET /stocktake/{territory}.xlsx': thing((place) => `/stocktake/${place.district}.xlsx?${query(place)}`),
  'GET /slipping': thing((place) => `/slipping?${query(place)}&territory=${place.district}`),
  'GET /live': stream('list', '/live'),

  'GET /periods': about('programme', ({ programme }) => `/periods?programme=${programme}`),
  'GET /periods/{period}/steps': about(
    'programme',
    ({ programme }) => `/periods/${PERIOD}/steps?programme=${programme}`,
  ),
  'PATCH /periods/{period}': about(
    'country',
    () => `/periods/${PERIOD}`,
    ({ programme }) => ({ programme, graceDays: 3, reason: 'A holiday.' }),
  ),
  'POST /periods/{period}/lock': about(
    'country',
    () => '/periods/2026-02/lock',
    ({ programme }) => ({ programme, force: true, reason: 'The term is over.' }),
  ),
  'DELETE /periods/{period}/lock': about(
    'country',
    ({ programme }) => `/periods/2026-02/lock?programme=${programme}&reason=Again`,
  ),
  'GET /road-maps/{id}/extensions': thing(({ roadMap }) => `/road-maps/${roadMap}/extensions`),
  'POST /road-maps/{id}/extensions': thing(
    ({ roadMap }) => `/road-maps/${roadMap}/extensions`,
    () => ({ period: '2026-06', until: '2026-07-20', reason: 'A flood.' }),
  ),
  'GET /obligations': about('programme', ({ programme }) => `/obligations?programme=${programme}`),
  'GET /reminders': about('programme', (place) => `/reminders?${query(place)}`),
  'GET /boards/completeness': about(
    'programme',
    ({ programme }) => `/boards/completeness?programme=${programme}`,
  ),
  'GET /editions': about('programme', ({ programme }) => `/editions?programme=${programme}`),
  'GET /editions/{id}': about('programme', ({ edition }) => `/editions/${edition}`),
  'GET /editions/{id}/figures': about('programme', ({ edition }) => `/editions/${edition}/figures`),
  'GET /editions/{id}/errata': about('programme', ({ edition }) => `/editions/${edition}/errata`),
  'GET /notices': about('own', '/notices'),
  'POST /notices/read': about('own', '/notices/read', () => ({})),
  'GET /account/notice-settings': about('own', '/account/notice-settings'),
  'PUT /account/notice-settings': about('own', '/account/notice-settings', () => noticeSettings),
  'GET /programmes/{code}/publication': about(
    'programme',
    ({ programme }) => `/programmes/${programme}/publication`,
  ),
  'PUT /programmes/{code}/publication': about(
    'country',
    ({ programme }) => `/programmes/${programme}/publication`,
    () => ({ published: false }),
  ),
  'GET /public/programmes': about('open', '/public/programmes'),
  'GET /public/programmes/{programme}/places': about('open', '/public/programmes/P/places'),
  'GET /public/programmes/{programme}/places/{territory}': about('open', '/public/programmes/P/places/101'),
  'GET /public/programmes/{programme}/promises': about('open', '/public/programmes/P/promises'),
  'GET /public/programmes/{programme}/promises/{promise}': about('open', '/public/programmes/P/promises/P-1'),
  'GET /public/programmes/{programme}/errata': about('open', '/public/programmes/P/errata'),
  'GET /public/dictionary': about('open', '/public/dictionary'),
  'GET /public/programmes/{programme}/data/{file}': about('open', '/public/programmes/P/data/figures.csv'),
  'GET /public/programmes/{programme}/feed.atom': about('open', '/public/programmes/P/feed.atom'),
  'GET /public/embed/{programme}/{territory}': about('open', '/public/embed/P/101'),
  'GET /notices/unsubscribe': about('open', '/notices/unsubscribe?token=x'),
  'POST /notices/unsubscribe': about('open', '/notices/unsubscribe?token=x'),

  'GET /audit': about('list', '/audit'),
  'GET /audit/check': about('system', '/audit/check'),
  'GET /audit/key': about('list', '/audit/key'),
  'GET /audit/export': about('system', '/audit/export'),
  'GET /operations/queues': about('system', '/operations/queues'),
  'GET /operations/state': about('system', '/operations/state'),
  'GET /operations/settings': about('system', '/operations/settings'),
  'POST /operations/queues/{queue}/jobs/{id}/retry': {
    ...about('system', '/operations/queues/reports/jobs/1/retry'),
    absent: true,
  },
};

function regionOf(district: string): string {
  return `${district.charAt(0)}00`;
}
