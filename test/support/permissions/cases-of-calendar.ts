import { PERIOD } from './guarded-country';
import { about, query, thing, type RouteCase } from './route-case';

/** Periods, obligations, boards, editions. */
export const CASES_OF_CALENDAR: Readonly<Record<string, RouteCase>> = {
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
};
