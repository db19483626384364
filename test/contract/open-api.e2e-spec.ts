import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { STATUSES } from '@core/metrics';
import { prepareQueue } from '@platform/queue';
import { testDatabase, type TestDatabase } from '@platform/testing';

jest.setTimeout(90_000);

const ROOT = resolve(__dirname, '../..');
/** Descriptions of requests and answers are made when the product is compiled: only the compiled API has them. */
const MAIN = resolve(ROOT, 'dist/apps/api/src/main.js');

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema & { $ref?: string; allOf?: { $ref: string }[]; nullable?: boolean }>;
  required?: string[];
  enum?: string[];
}

interface Described {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;
  components: { schemas: Record<string, Schema> };
}

let test: TestDatabase;
let api: ChildProcess;
let described: Described;
let address: string;

beforeAll(async () => {
  if (!existsSync(MAIN))
    throw new Error('There is no compiled API: npm run build (npm test does it by itself).');
  test = await testDatabase();
  await prepareQueue({ directUrl: test.url, redisUrl: undefined });
  const port = await freePort();
  api = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: test.url,
      REDIS_URL: '',
      PORT: String(port),
      UADE_LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  address = `http://127.0.0.1:${port}/api/openapi.json`;
  described = await document(address);
});

afterAll(async () => {
  if (api !== undefined && api.exitCode === null) {
    const gone = once(api, 'exit');
    api.kill('SIGKILL');
    await gone;
  }
  await test?.close();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function document(url: string): Promise<Described> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (api.exitCode !== null) throw new Error(`The API ended with ${api.exitCode}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return (await response.json()) as Described;
    await sleep(100);
  }
  throw new Error('The API did not answer.');
}

function properties(name: string): string[] {
  return Object.keys(described.components.schemas[name]?.properties ?? {});
}

const FIGURES = [
  ...[
    'total',
    'weight',
    'reported',
    'accepted',
    'verified',
    'high',
    'planned',
    'deviation',
    'scheduleIndex',
    'gap',
  ],
  ...[
    'coverage',
    'verifiedCoverage',
    'overdueShare',
    'onTimeRate',
    'baseline',
    'churn',
    'childrenMean',
    'band',
  ],
  ...['statuses', 'reporting'],
];

it('is OpenAPI 3.1', () => {
  expect(described.openapi).toMatch(/^3\.1\./);
});

it('describes the figures object whole', () => {
  expect(properties('FiguresResponse')).toEqual([
    ...['programme', 'territory', 'period', 'knownAt', 'borders', 'ruleVersion', 'computedAt'],
    ...['measures', 'indicators'],
  ]);
  expect(properties('IndicatorFigures').sort()).toEqual([...FIGURES].sort());
  expect(properties('MeasureFigures').sort()).toEqual([...FIGURES, 'money'].sort());
  expect(properties('StatusCounts').sort()).toEqual([...STATUSES].sort());
  expect(properties('ReportingCounts')).toEqual(['expected', 'received', 'onTime']);
  expect(properties('MoneyFigures')).toEqual(['planned', 'spent']);
  expect(described.components.schemas['IndicatorFigures'].properties?.['band'].enum).toHaveLength(6);
});

it('answers the metrics routes with it', () => {
  const answer = (path: string) => JSON.stringify(described.paths[`/api/v1${path}`]['get'].responses['200']);
  expect(answer('/metrics/{territory}')).toContain('#/components/schemas/FiguresResponse');
  for (const list of ['children', 'series']) {
    expect(answer(`/metrics/{territory}/${list}`)).toContain('#/components/schemas/FiguresListResponse');
  }
});

it('has a property for every field of every request and answer', () => {
  const empty = Object.entries(described.components.schemas).filter(
    ([, { type, properties: fields = {} }]) => type === 'object' && Object.keys(fields).length === 0,
  );
  expect(empty.map(([name]) => name)).toEqual([]);
});

it('says what refusals look like', () => {
  expect(properties('Problem')).toEqual(
    expect.arrayContaining(['type', 'title', 'status', 'code', 'params', 'requestId']),
  );
});

it('is what the types of the web app were made from (npm run generate:api-types)', () => {
  const script = resolve(ROOT, 'scripts/generate-api-types.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--from', address, '--check', 'yes'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
