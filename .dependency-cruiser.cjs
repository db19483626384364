const MODULES = 'libs/modules';

/**
 * Module arrows: whom each module may ask. Anything that has to travel the other way is an outbox event.
 */
const ARROWS = {
  territories: [],
  programmes: ['territories'],
  'road-maps': ['territories', 'programmes'],
  ledger: ['territories', 'programmes', 'road-maps'],
  evidence: ['territories', 'programmes', 'road-maps', 'ledger'],
  reports: ['territories', 'programmes', 'road-maps', 'ledger', 'evidence'],
  verification: ['territories', 'programmes', 'road-maps', 'ledger'],
  appeals: ['territories', 'programmes', 'road-maps', 'ledger'],
  search: ['territories', 'programmes', 'road-maps'],
  metrics: ['territories', 'programmes', 'road-maps', 'ledger'],
  notes: ['territories', 'programmes', 'road-maps', 'ledger', 'metrics'],
  calendar: ['territories', 'programmes', 'road-maps', 'ledger'],
  editions: ['territories', 'programmes', 'road-maps', 'ledger', 'metrics', 'calendar'],
  publication: ['territories', 'programmes', 'road-maps', 'ledger', 'metrics', 'calendar', 'editions'],
  stocktake: ['territories', 'programmes', 'road-maps', 'ledger', 'metrics', 'notes', 'calendar'],
  notices: ['territories', 'programmes', 'road-maps', 'ledger', 'calendar'],
  follows: ['territories', 'programmes', 'road-maps', 'ledger', 'metrics', 'calendar', 'notices'],
  deputies: ['territories', 'programmes', 'road-maps', 'ledger', 'metrics'],
  identity: ['territories', 'programmes'],
  operations: ['territories'],
};

const arrows = Object.entries(ARROWS).map(([module, mayAsk]) => ({
  name: `module-arrow-${module}`,
  comment: `${module} may ask only ${mayAsk.join(', ') || 'no other module'}: with arrows both ways nothing can be changed or tested alone.`,
  severity: 'error',
  from: { path: `^${MODULES}/${module}/src/`, pathNot: '\\.(int-|e2e-)?spec\\.ts$' },
  to: { path: `^${MODULES}/`, pathNot: `^${MODULES}/(${[module, ...mayAsk].join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'core-knows-nothing-outside',
      comment: 'The rules run in the browser and outlive every technology: they import only each other.',
      severity: 'error',
      from: { path: '^libs/core/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/core/' },
    },
    {
      name: 'core-tests-stay-in-core',
      comment: 'A rule that needs the platform for its test is not pure; test tools are the one exception.',
      severity: 'error',
      from: { path: '^libs/core/.*\\.spec\\.ts$' },
      to: { path: '^(libs/(platform|modules)|apps|scripts)/' },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'Technology is replaced without touching the domain only while it has no word of it.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^(libs/modules|apps)/' },
    },
    {
      name: 'modules-know-no-process',
      comment: 'A module runs in the API, the worker and the command line alike.',
      severity: 'error',
      from: { path: '^libs/modules/' },
      to: { path: '^(apps|scripts)/' },
    },
    {
      name: 'one-front-door',
      comment: 'Others use a library by its index.ts; what lies behind can then change without asking them.',
      severity: 'error',
      from: { path: '^(?:apps|libs/([^/]+)/([^/]+)|test)/' },
      to: {
        path: '^libs/[^/]+/[^/]+/src/',
        pathNot: ['^libs/[^/]+/[^/]+/src/index\\.ts$', '^libs/$1/$2/'],
      },
    },
    ...arrows,
    {
      name: 'nobody-asks-identity',
      comment:
        'Who acts and what he may do is in core/access; modules that knew users could not run without them.',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^${MODULES}/identity/` },
      to: { path: `^${MODULES}/identity/` },
    },
    {
      name: 'nobody-imports-apps',
      comment: 'Apps only wire. Code that two of them need belongs into a ring.',
      severity: 'error',
      from: { path: '^(?:apps/([^/]+)|libs)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-asks-only-core',
      comment: 'The page talks to the API over HTTP; only pure rules are shared with it.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/(platform|modules)/' },
    },
    {
      name: 'bullmq-behind-the-queue',
      comment:
        'The queue runs on Redis or PostgreSQL; whoever imports its library decides that for everybody.',
      severity: 'error',
      from: { pathNot: '^libs/platform/queue/' },
      to: { path: 'node_modules/(bullmq|@nestjs/bullmq)/' },
    },
    {
      name: 'hucre-behind-spreadsheets',
      comment: 'Workbooks are opened only behind the guard against bombs.',
      severity: 'error',
      from: { pathNot: '^libs/platform/spreadsheets/' },
      to: { path: 'node_modules/hucre/' },
    },
    {
      name: 'pdfmake-behind-documents',
      comment: 'Documents are laid out in a thread of their own, which reads and fetches nothing.',
      severity: 'error',
      from: { pathNot: '^libs/platform/documents/' },
      to: { path: 'node_modules/(@types/)?pdfmake/' },
    },
    {
      name: 'test-tools-only-in-tests',
      comment: 'Starting databases is no business of a running process.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['spec\\.tsx?$', '/testing/'] },
      to: { path: ['^libs/platform/testing/', '^test/', '/src/testing/'] },
    },
    {
      name: 'oracle-is-independent',
      comment: 'An oracle that shares code with what it judges agrees with its mistakes.',
      severity: 'error',
      from: { path: '^test/support/oracle/' },
      to: { path: '^(libs|apps)/', pathNot: '^libs/core/kernel/' },
    },
    {
      name: 'no-circles',
      comment: 'Files that import each other can only be understood, loaded and moved together.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-packages-at-run-time',
      comment: 'A production installation leaves them out.',
      severity: 'error',
      from: { path: '^(libs|apps/(api|worker|cli|standalone))/', pathNot: ['spec\\.ts$', '/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
