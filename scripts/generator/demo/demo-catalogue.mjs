import { seedFiles } from '../seed-files.mjs';

/** What the invented items are made of: the tables of `config/seed/demo`, indexed for the builders. */
export function demoCatalogue() {
  const places = seedFiles.table('demo/places.csv');
  return {
    measures: byScope(seedFiles.table('demo/measures.csv')),
    indicators: byScope(seedFiles.table('demo/indicators.csv')),
    villages: places.filter(({ kind }) => kind === 'village'),
    quarters: places.filter(({ kind }) => kind === 'quarter'),
    executors: index('demo/executors.csv', ({ key, level }) => `${key}/${level}`),
    forms: index('demo/forms.csv', ({ key }) => key),
  };
}

/** Scopes: n the country, r a region, c a city or a city district, d a rural district. */
function byScope(rows) {
  return Object.fromEntries(
    ['n', 'r', 'c', 'd'].map((scope) => [scope, rows.filter(({ scopes }) => scopes.includes(scope))]),
  );
}

function index(name, keyOf) {
  return new Map(seedFiles.table(name).map((row) => [keyOf(row), `${row.kk} / ${row.ru}`]));
}
