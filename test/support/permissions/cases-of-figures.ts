import { PERIOD } from './guarded-country';
import { about, query, stream, thing, type RouteCase } from './route-case';

/** Figures and what is taken away of them. */
export const CASES_OF_FIGURES: Readonly<Record<string, RouteCase>> = {
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
  'GET /notes': thing(({ programme, district }) => `/notes?programme=${programme}&territory=${district}`),
  'POST /notes': thing(
    () => '/notes',
    ({ programme, district }) => ({ programme, territory: district, period: PERIOD, text: 'Why it bends.' }),
  ),
  'POST /notes/{id}/withdrawal': thing(
    ({ note }) => `/notes/${note}/withdrawal`,
    () => ({ reason: 'It was not so.' }),
  ),
  'GET /live': stream('list', '/live'),
};
