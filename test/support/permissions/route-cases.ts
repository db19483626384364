import { CASES_OF_CALENDAR } from './cases-of-calendar';
import { CASES_OF_FIGURES } from './cases-of-figures';
import { CASES_OF_PEOPLE } from './cases-of-people';
import { CASES_OF_PLANS } from './cases-of-plans';
import { CASES_OF_REPORTS } from './cases-of-reports';
import { about, type RouteCase } from './route-case';

/** Every route there is; a route without a case fails the test, so does a case without a route. */
export const ROUTE_CASES: Readonly<Record<string, RouteCase>> = {
  ...CASES_OF_PEOPLE,
  ...CASES_OF_PLANS,
  ...CASES_OF_REPORTS,
  ...CASES_OF_FIGURES,
  ...CASES_OF_CALENDAR,

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
