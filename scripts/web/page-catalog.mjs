/**
 * A page of the web app as the checks of the whole app open it: pictures, accessibility, untranslated texts.
 * @typedef {object} CatalogPage
 * @property {string} name of its pictures
 * @property {(known: KnownData) => string | undefined} path undefined where the data it needs is missing
 * @property {boolean} [open] whether it needs no sign-in
 * @property {boolean} [own] whether it is about the person who looks: the operator's token has no account
 */

/**
 * What of the data the addresses name; the first of each kind that the interface lists.
 * @typedef {import('./page-catalog.d.mts').KnownData} KnownData
 */

/** @type {readonly CatalogPage[]} */
export const PAGE_CATALOG = [
  { name: 'sign-in', path: () => '/sign-in', open: true },
  { name: 'overview', path: () => '/' },
  { name: 'overview-table', path: () => '/?view=table&chart=table' },
  { name: 'region', path: ({ region }) => `/?territory=${region}` },
  { name: 'district', path: ({ district }) => `/?territory=${district}` },
  { name: 'account', path: () => '/account', own: true },
  { name: 'account-why', path: ({ region }) => `/account?why=user.manage&place=${region}`, own: true },
  { name: 'notices', path: () => '/notices', own: true },
  { name: 'glossary', path: () => '/glossary' },
  { name: 'promises', path: () => '/promises' },
  {
    name: 'promise',
    path: ({ promise, programme }) => promise && `/promises/${promise}?programme=${programme}`,
  },
  {
    name: 'direction',
    path: ({ direction, programme }) => direction && `/directions/${direction}?programme=${programme}`,
  },
  {
    name: 'executor',
    path: ({ executor, programme }) =>
      executor && `/executor?programme=${programme}&name=${encodeURIComponent(executor)}`,
  },
  { name: 'items', path: ({ district }) => `/items?territory=${district}` },
  { name: 'road-map', path: ({ roadMap }) => `/road-maps/${roadMap}` },
  { name: 'item', path: ({ item }) => `/items/${item}` },
  { name: 'search', path: () => '/search?q=мектеп' },
  { name: 'compare', path: ({ region, district }) => `/compare?places=${region},${district}` },
  { name: 'slipping', path: () => '/slipping' },
  { name: 'desk', path: () => '/desk' },
  { name: 'desk-grid', path: ({ roadMap, period }) => `/desk/${roadMap}/${period}` },
  { name: 'desk-upload', path: () => '/desk/upload' },
  { name: 'imports', path: () => '/imports' },
  { name: 'import', path: ({ sentFile }) => `/imports/${sentFile}` },
  { name: 'review', path: () => '/review' },
  { name: 'completeness', path: () => '/completeness' },
  { name: 'verdicts', path: () => '/verdicts' },
  { name: 'verify', path: () => '/verify' },
  { name: 'calendar', path: () => '/calendar' },
  { name: 'calendar-table', path: () => '/calendar?view=table' },
  { name: 'territories', path: () => '/territories' },
  { name: 'boundaries', path: () => '/territories/boundaries' },
  { name: 'programmes', path: () => '/programmes' },
  { name: 'programme', path: ({ programme }) => `/programmes/${programme}` },
  { name: 'plans', path: () => '/plans' },
  { name: 'proposal', path: ({ proposal }) => proposal && `/plans/proposals/${proposal}` },
  { name: 'changes', path: () => '/changes?state=all' },
  { name: 'change', path: ({ change }) => change && `/changes/${change}` },
  { name: 'change-request', path: ({ item }) => `/items/${item}/change` },
  { name: 'publication', path: () => '/publication' },
  { name: 'public', path: ({ programme }) => `/public?programme=${programme}`, open: true },
  {
    name: 'public-place',
    path: ({ region, programme }) => `/public/places/${region}?programme=${programme}`,
    open: true,
  },
  { name: 'public-promises', path: ({ programme }) => `/public/promises?programme=${programme}`, open: true },
  {
    name: 'public-promise',
    path: ({ promise, programme }) => promise && `/public/promises/${promise}?programme=${programme}`,
    open: true,
  },
  { name: 'public-method', path: ({ programme }) => `/public/method?programme=${programme}`, open: true },
  { name: 'public-data', path: ({ programme }) => `/public/data?programme=${programme}`, open: true },
  { name: 'people', path: () => '/people' },
  { name: 'new-person', path: () => '/people/new' },
  { name: 'person', path: ({ person }) => person && `/people/${person}` },
  { name: 'audit', path: () => '/audit' },
  { name: 'operations', path: () => '/operations' },
  { name: 'not-found', path: () => '/nowhere' },
];

/**
 * Finds what the addresses of the catalog name.
 * @param {(path: string) => Promise<any>} get answers a path below `/api/v1`
 * @param {string} [wanted] code of the programme; the first one otherwise
 * @returns {Promise<KnownData>}
 */
export async function knownData(get, wanted) {
  const programme = wanted ?? (await get('/programmes?limit=1')).items[0].code;
  const roadMaps = (await get(`/road-maps?programme=${programme}&limit=200`)).items;
  const places = await Promise.all(
    roadMaps.slice(0, 40).map((/** @type {any} */ one) => get(`/territories/${one.territory}`)),
  );
  const first = async (/** @type {string} */ path) => (await get(path)).items[0];
  const district = places.find(({ level }) => level > 1) ?? places[0];
  const roadMap = roadMaps.find((/** @type {any} */ { territory }) => territory === district.code);
  const promise = await first(`/programmes/${programme}/promises?limit=1`);
  const item = (await first(`/road-maps/${roadMap.id}/items?limit=1`)).id;
  const periods = (await get(`/periods?programme=${programme}&limit=200`)).items;
  return {
    programme,
    district: district.code,
    region: district.parent,
    roadMap: roadMap.id,
    item,
    executor: (await get(`/items/${item}`)).leadExecutor ?? undefined,
    promise: promise?.code,
    direction: promise?.direction,
    period: periods.findLast((/** @type {any} */ { ended }) => ended).period,
    sentFile: (await first('/imports?limit=1')).id,
    change: (await first('/changes?limit=1'))?.id,
    proposal: (await first('/imports?kind=road-maps&status=previewed&limit=1'))?.id,
    person: (await first('/users?limit=1'))?.id,
  };
}
