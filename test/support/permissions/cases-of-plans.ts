import { PERIOD } from './guarded-country';
import { about, query, thing, type RouteCase } from './route-case';

const act = { title: 'An act', number: '2', date: '2026-05-01' };
const postpone = { kind: 'postpone', act, reason: 'Rain', deadline: '2027-02-28' };

function regionOf(district: string): string {
  return `${district.charAt(0)}00`;
}

/** Territories, programmes, road maps, changes of the plan. */
export const CASES_OF_PLANS: Readonly<Record<string, RouteCase>> = {
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

  'GET /search': about('list', '/search?q=a'),

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
  'GET /road-maps/{id}/versions/{version}/differences': thing(
    ({ roadMap }) => `/road-maps/${roadMap}/versions/1/differences?from=1`,
  ),
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
  'GET /changes/{id}': thing(({ change }) => `/changes/${change}`),
  'GET /changes/{id}/effect': thing(({ change }) => `/changes/${change}/effect`),
  'POST /changes/{id}/decision': thing(
    ({ change }) => `/changes/${change}/decision`,
    () => ({ decision: 'reject', reason: 'Not so.' }),
  ),
};
