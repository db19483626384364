import { timedStep } from '../house/timed-step.mjs';
import { median } from './median.mjs';

const PROGRAMME = 'programme=REFERENCE';
/** Each is asked of other periods the first time, so that nothing is kept of it. */
const PERIODS = 3;
const SCANS = 5;

/** What is asked of every item of the country at once. @type {Record<string, (period: string) => string>} */
const QUESTIONS = {
  'what slips': (period) => `/slipping?${PROGRAMME}&territory=KZ&period=${period}`,
  'items by deviation': (period) =>
    `/items?${PROGRAMME}&territory=KZ&period=${period}&sort=-deviation&type=measure`,
  'queue, what got worse': () => `/entries?${PROGRAMME}&state=submitted&regression=true`,
};

/**
 * Answers made of all items or all entries of the country, one at a time: asked for the first time, and again with another
 * page. The floor is one sum over all lines of the history, on the same server.
 * @param {import('./start-platform.mjs').BenchPlatform} platform
 * @param {import('./copy-floor.mjs').CopyFloor} floor
 */
export async function measureWholeCountry({ client }, floor) {
  return timedStep('Answers about the whole country', async () => {
    const { items } = await client.get(`/periods?${PROGRAMME}`);
    const periods = items.slice(-PERIODS).map((/** @type {{ period: string }} */ { period }) => period);
    const scans = [];
    for (let turn = 0; turn < SCANS; turn += 1) scans.push(await floor.scan());
    const questions = [];
    for (const [name, path] of Object.entries(QUESTIONS)) {
      const first = [];
      const again = [];
      for (const period of periods) {
        first.push(await took(() => client.get(path(period))));
        again.push(await took(() => client.get(`${path(period)}&limit=51`)));
      }
      questions.push({ name, firstMs: median(first), againMs: median(again) });
    }
    return { scanMs: median(scans), questions };
  });
}

/** @param {() => Promise<unknown>} work @returns {Promise<number>} milliseconds */
async function took(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
