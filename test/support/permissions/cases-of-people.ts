import { about, NOBODY, thing, type RouteCase } from './route-case';

const KINDS = [
  ...['overdue', 'due_today', 'due_soon', 'decision_wanted'],
  ...['entries_returned', 'change_decided', 'plan_changed'],
];
const noticeSettings = {
  language: 'en',
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, { inApp: true, mail: false }])),
};

/** Sessions, accounts, people, delegation, what one is told. */
export const CASES_OF_PEOPLE: Readonly<Record<string, RouteCase>> = {
  'POST /session': about('open', '/session', () => ({ email: 'nobody@people.example', password: 'wrong' })),
  'GET /session': about('open', '/session'),
  'DELETE /session': about('open', '/session'),
  'POST /session/second-factor': about('open', '/session/second-factor', () => ({ code: '123456' })),
  'GET /session/permissions': about('own', '/session/permissions?action=metrics.read'),
  'GET /session/methods': about('open', '/session/methods'),
  'GET /session/oidc': about('open', '/session/oidc'),
  'GET /session/oidc/callback': about('open', '/session/oidc/callback'),
  'GET /sessions': about('own', '/sessions'),
  'DELETE /sessions/others': about('own', '/sessions/others'),
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
  'GET /account/views': about('own', '/account/views'),
  'POST /account/views': about('own', '/account/views', () => ({ name: crypto.randomUUID(), path: '/' })),
  'PUT /account/views/{id}': about('own', `/account/views/${NOBODY}`, () => ({ name: 'x', path: '/' })),
  'DELETE /account/views/{id}': about('own', `/account/views/${NOBODY}`),
  'GET /account/follows': about('own', '/account/follows'),
  'PUT /account/follows/{programme}/{territory}': thing(
    ({ programme, district }) => `/account/follows/${programme}/${district}`,
    () => ({ summaryDays: 5, alerts: [{ rule: 'behind_plan', line: 10 }] }),
  ),
  'DELETE /account/follows/{programme}/{territory}': about(
    'own',
    ({ programme, district }) => `/account/follows/${programme}/${district}`,
  ),
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

  'GET /notices': about('own', '/notices'),
  'POST /notices/read': about('own', '/notices/read', () => ({})),
  'GET /account/notice-settings': about('own', '/account/notice-settings'),
  'PUT /account/notice-settings': about('own', '/account/notice-settings', () => noticeSettings),
  'GET /notices/unsubscribe': about('open', '/notices/unsubscribe?token=x'),
  'POST /notices/unsubscribe': about('open', '/notices/unsubscribe?token=x'),
};
