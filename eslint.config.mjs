import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/eslint/house-rules.mjs';

const TESTS = ['**/*spec.ts', '**/*spec.tsx', 'test/**/*.ts', '**/testing/**/*.ts'];
const PROGRAMS = ['scripts/**/*.mjs', 'apps/standalone/**/*.mjs', 'apps/cli/**/*.ts'];
const CONFIGURATION = ['*.{cjs,mjs,ts}', '**/vite.config.{ts,mts}', '**/playwright.config.ts'];

export default tseslint.config(
  {
    ignores: [
      ...['**/node_modules/', 'dist/', 'coverage/', '.uade/', 'test-results/', 'playwright-report/'],
      '**/*.generated.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { house: houseRules },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      complexity: ['error', 18],
      // A file past this is usually two ideas.
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one thing has one name.' },
        {
          selector: 'TSEnumDeclaration',
          message: 'A union of strings or a constant list: enums have two faces.',
        },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A parameter only says the shape of a signature; `_` marks what a pattern must name and nobody reads.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Entity, module and listener lists are lists of classes, which have no narrower type.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      // Nest modules are empty classes that carry their decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
      'house/file-name': 'error',
      'house/main-export': 'error',
      'house/plain-class-name': 'error',
    },
  },
  {
    // A promise nobody waits for is a lost error; knowing that needs types, the rest of the rules do not.
    files: ['apps/{api,worker,cli}/**/*.ts', 'libs/**/*.ts'],
    ignores: TESTS,
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: TESTS,
    // Scenarios read from top to bottom: a long list of them is one idea.
    rules: { 'max-lines': ['error', { max: 500 }], 'house/main-export': 'off' },
  },
  {
    files: ['libs/platform/database/src/migrations/**/*.ts'],
    // Numbered so that they sort; the class name carries the moment TypeORM wants. Tables belong together.
    rules: { 'house/main-export': 'off', 'max-lines': 'off' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: { complexity: ['error', 25] },
  },
  { files: PROGRAMS, rules: { 'no-console': 'off' } },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'house/main-export': 'off' },
  },
  {
    files: CONFIGURATION,
    // Their names and their default export are the tools' to choose.
    rules: { 'house/file-name': 'off', 'house/main-export': 'off', 'no-restricted-syntax': 'off' },
  },
);
