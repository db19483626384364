import { fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';
import { timedStep } from '../house/timed-step.mjs';
import { measureWholeCountry } from './measure-whole-country.mjs';
import { median } from './median.mjs';

const CONNECTIONS = 50;
const PROGRAMME = 'programme=REFERENCE';
/** The region whose road map has 1,948 indicators and 5,175 measures. */
const LARGEST_REGION = '110000000';

const PAGES = {
  'figures of the country': `/metrics/KZ?${PROGRAMME}`,
  'figures of its regions': `/metrics/KZ/children?${PROGRAMME}`,
  'its series': `/metrics/KZ/series?${PROGRAMME}`,
};

/**
 * Cached pages under load beside a bare server with the same bytes, and answers that are computed anew each time.
 * @param {import('./start-platform.mjs').BenchPlatform} platform
 * @param {import('./copy-floor.mjs').CopyFloor} floor
 * @param {number} seconds of load on each page
 */
export async function measureReading(platform, floor, seconds) {
  const pages = [];
  for (const [name, path] of Object.entries(PAGES)) {
    pages.push(await timedStep(`Load on ${path}`, () => measurePage(platform, name, path, seconds)));
  }
  const answers = await timedStep('Answers computed anew', () => measureAnswers(platform));
  const country = await measureWholeCountry(platform, floor);
  return { connections: CONNECTIONS, seconds, pages, answers, country };
}

/**
 * @param {import('./start-platform.mjs').BenchPlatform} platform
 * @param {string} name @param {string} path @param {number} seconds
 */
async function measurePage({ address, client }, name, path, seconds) {
  const url = `${address}/api/v1${path}`;
  const answer = await fetch(url, { headers: client.headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${bytes}`);
  const bare = fork(new URL('./bare-server.mjs', import.meta.url));
  try {
    bare.send({ body: bytes.toString('utf8') });
    const [{ port }] = await once(bare, 'message');
    return {
      name,
      path,
      bytes: bytes.length,
      platform: await load(url, client.headers, seconds),
      floor: await load(`http://127.0.0.1:${port}/`, {}, seconds),
    };
  } finally {
    bare.kill();
  }
}

/** @param {string} url @param {Record<string, string>} headers @param {number} seconds */
async function load(url, headers, seconds) {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: 1 });
  const { requests, latency, non2xx, errors } = await autocannon({
    ...{ url, headers, connections: CONNECTIONS, duration: seconds },
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} broken`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

/** @param {import('./start-platform.mjs').BenchPlatform} platform */
async function measureAnswers({ client }) {
  const roadMaps = await client.get(`/road-maps?${PROGRAMME}&territory=${LARGEST_REGION}`);
  const roadMap = roadMaps.items[0].id;
  // Another instant each time: no answer may come from a cache.
  const replay = (/** @type {string} */ territory) => (/** @type {number} */ turn) =>
    `/metrics/${territory}?${PROGRAMME}&knownAt=${new Date(Date.now() - turn * 1000).toISOString()}`;
  return [
    { name: 'region as known at a moment', ...(await repeat(client, 9, replay(LARGEST_REGION))) },
    { name: 'country as known at a moment', ...(await repeat(client, 3, replay('KZ'))) },
    {
      name: 'items of the largest road map',
      ...(await repeat(client, 9, () => `/road-maps/${roadMap}/items`)),
    },
  ];
}

/**
 * @param {import('./platform-client.mjs').PlatformClient} client @param {number} times
 * @param {(turn: number) => string} path
 * @returns {Promise<{ path: string, times: number, p50Ms: number }>}
 */
async function repeat(client, times, path) {
  const took = [];
  for (let turn = 1; turn <= times; turn += 1) {
    const began = performance.now();
    await client.get(path(turn));
    took.push(performance.now() - began);
  }
  return { path: path(0), times, p50Ms: median(took) };
}
