// Nest 12 and what it brings are ES modules only. Jest runs CommonJS, so these packages are transformed too;
// extend the list when a package says "Must use import to load ES Module".
const esModules = [
  '@nestjs',
  'file-type',
  'token-types',
  'strtok3',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'load-esm',
  'ansis',
  '@scure',
  '@noble',
  'content-disposition',
  'cookie',
  '@fastify/cookie',
  'openid-client',
  'oauth4webapi',
  'jose',
  'feed',
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'].filter((root) =>
    require('node:fs').existsSync(root.replace('<rootDir>', __dirname)),
  ),
  testPathIgnorePatterns: ['<rootDir>/test/browser/', '/node_modules/'],
  transform: {
    '^.+\\.(ts|m?js)$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: {
    '^@(core|platform|modules)/([^/]+)$': '<rootDir>/libs/$1/$2/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

module.exports = {
  // Real servers on a busy machine; a test that hangs still ends.
  testTimeout: 30_000,
  // A worker keeps what its test files loaded; past this, collecting garbage costs more than a new one.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    { ...shared, displayName: 'unit', testRegex: '\\.spec\\.ts$' },
    {
      // Only these start PostgreSQL and Redis, so a unit test answers at once.
      ...shared,
      displayName: 'integration',
      testRegex: '\\.(int|e2e)-spec\\.ts$',
      globalSetup: '<rootDir>/libs/platform/testing/jest/global-setup.cjs',
      globalTeardown: '<rootDir>/libs/platform/testing/jest/global-teardown.cjs',
    },
  ],
};
