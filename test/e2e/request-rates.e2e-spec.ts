import { PlatformUnderTest } from '../support/platform-under-test';
import { TokenHolder } from '../support/token-holder';

const LIMIT = 5;

let platform: PlatformUnderTest;

beforeAll(async () => {
  platform = await PlatformUnderTest.start({
    environment: {
      UADE_REQUESTS_PER_MINUTE: String(LIMIT),
      UADE_ANONYMOUS_REQUESTS_PER_MINUTE: String(LIMIT),
      UADE_TRUSTED_PROXIES: '1',
    },
  });
  await platform.import('code,level,kind,name_en\nXX,0,country,Land\n', { kind: 'territories' });
});

afterAll(() => platform.stop());

async function askTimes(times: number, ask: () => Promise<number>): Promise<number[]> {
  const answers: number[] = [];
  for (let n = 0; n < times; n += 1) answers.push(await ask());
  return answers;
}

it('lets a person ask so often a minute, and nobody else pays for them', async () => {
  const grants = [{ role: 'leader', territory: 'XX' }];
  const eager = await TokenHolder.make(platform, 'Eager', grants);
  const calm = await TokenHolder.make(platform, 'Calm', grants);
  const asked = await askTimes(LIMIT + 1, async () => (await eager.send('GET', '/territories')).status);
  expect(asked).toEqual([...Array<number>(LIMIT).fill(200), 429]);
  const { body } = await eager.send('GET', '/territories');
  expect(body).toMatchObject({ code: 'REQUEST.TOO_MANY', status: 429 });
  expect((await calm.send('GET', '/territories')).status).toBe(200);
});

it('lets an address try so often a minute without signing in, and says when to come again', async () => {
  const from = (address: string): Promise<Response> =>
    fetch(`${platform.address}/api/v1/territories`, {
      headers: { authorization: 'Bearer nobody-s-token', 'x-forwarded-for': address },
    });
  const answers = await askTimes(LIMIT + 1, async () => (await from('203.0.113.7')).status);
  expect(answers).toEqual([...Array<number>(LIMIT).fill(401), 429]);
  const refused = await from('203.0.113.7');
  const wait = Number(refused.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect((await from('203.0.113.8')).status).toBe(401);
});

it('looks nobody up for an address that has tried too often, but who is known there goes on', async () => {
  const grants = [{ role: 'leader', territory: 'XX' }];
  const known = await TokenHolder.make(platform, 'Known', grants);
  const unseen = await TokenHolder.make(platform, 'Unseen', grants);
  const ask = async (authorization: string): Promise<number> => {
    const headers = { authorization, 'x-forwarded-for': '203.0.113.9' };
    return (await fetch(`${platform.address}/api/v1/territories`, { headers })).status;
  };
  expect(await ask(known.authorization)).toBe(200);
  await askTimes(LIMIT, () => ask('Bearer nobody-s-token'));
  // This one holds, and is refused all the same: nobody has looked whether it does.
  expect(await ask(unseen.authorization)).toBe(429);
  expect(await ask(known.authorization)).toBe(200);
});

it('does not count the machine that has the bootstrap token', async () => {
  const asked = await askTimes(3 * LIMIT, async () => (await platform.send('GET', '/territories')).status);
  expect(asked).toEqual(Array<number>(3 * LIMIT).fill(200));
});
