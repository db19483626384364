import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ADMINISTRATOR_TOKEN } from './administrator-token';

const WITHOUT_ITS_OWN_ERRANDS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Every worker reads this file again: the platform's data is one directory, and the first reader removes it. */
function dataDir(): string {
  const known = process.env.UADE_BROWSER_DATA;
  if (known !== undefined) return known;
  const directory = mkdtempSync(join(tmpdir(), 'uade-browser-'));
  // The database's own user has to pass through.
  chmodSync(directory, 0o711);
  process.env.UADE_BROWSER_DATA = directory;
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One platform, and a machine that its database and the browser share: the long walk through every page beside the
  // journeys, which come one after the other.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI === 'true',
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs`,
    cwd: resolve(__dirname, '../..'),
    env: {
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      REDIS_URL: '',
      UADE_DEMO: '0',
      UADE_DATA_DIR: dataDir(),
      UADE_BOOTSTRAP_TOKEN: ADMINISTRATOR_TOKEN,
    },
    // The part in brackets becomes UADE_BROWSER_ADDRESS.
    wait: { stdout: /Open\s+(?<uade_browser_address>http\S+?)\/#token=/ },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
  use: {
    baseURL: process.env.UADE_BROWSER_ADDRESS,
    viewport: { width: 1440, height: 900 },
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.UADE_CHROMIUM ?? '/usr/bin/chromium',
      args: WITHOUT_ITS_OWN_ERRANDS,
    },
  },
  projects: [
    { name: 'programmes', testMatch: 'programmes.spec.ts' },
    { name: 'every-page', testMatch: 'every-page.spec.ts', dependencies: ['programmes'], workers: 1 },
    {
      name: 'journeys',
      testIgnore: ['programmes.spec.ts', 'every-page.spec.ts'],
      dependencies: ['programmes'],
      workers: 1,
    },
  ],
});
