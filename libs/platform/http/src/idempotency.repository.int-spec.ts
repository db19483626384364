import { testDatabase, TestDatabase } from '@platform/testing';
import { IdempotencyRepository } from './idempotency.repository';

const REQUEST = { key: 'k', actor: 'liaison-1', route: 'POST /api/v1/entries', hash: 'body-1' };

let test: TestDatabase;
let requests: IdempotencyRepository;

beforeAll(async () => {
  test = await testDatabase();
  requests = new IdempotencyRepository(test.database);
});

afterAll(() => test.close());

beforeEach(() => test.database.query('truncate idempotency_key'));

it('keeps keys of different senders and routes apart', async () => {
  await requests.begin(REQUEST);
  await expect(requests.begin({ ...REQUEST, actor: 'analyst-1' })).resolves.toEqual({ state: 'begun' });
  await expect(requests.begin({ ...REQUEST, route: 'POST /api/v1/users' })).resolves.toEqual({
    state: 'begun',
  });
  await expect(requests.begin(REQUEST)).resolves.toEqual({ state: 'in_progress' });
});

it('gives the kept answer for 24 hours and begins anew after them', async () => {
  await requests.begin(REQUEST);
  await requests.finish(REQUEST, 201, { id: 7 });
  await age('23 hours 59 minutes');
  await expect(requests.begin(REQUEST)).resolves.toEqual({ state: 'done', status: 201, response: { id: 7 } });
  await age('2 minutes');
  await expect(requests.begin({ ...REQUEST, hash: 'body-2' })).resolves.toEqual({ state: 'begun' });
});

it('takes a request without an answer for lost after two minutes, if the body is the same', async () => {
  await requests.begin(REQUEST);
  await age('1 minute 59 seconds');
  await expect(requests.begin(REQUEST)).resolves.toEqual({ state: 'in_progress' });
  await age('2 seconds');
  await expect(requests.begin({ ...REQUEST, hash: 'body-2' })).resolves.toEqual({ state: 'other_body' });
  await expect(requests.begin(REQUEST)).resolves.toEqual({ state: 'begun' });
});

it('removes what is kept no longer and nothing else', async () => {
  await requests.begin(REQUEST);
  await age('25 hours');
  await requests.begin({ ...REQUEST, key: 'new' });
  await expect(requests.removeExpired()).resolves.toBe(1);
  await expect(requests.begin({ ...REQUEST, key: 'new' })).resolves.toEqual({ state: 'in_progress' });
});

async function age(by: string): Promise<void> {
  await test.database.query('update idempotency_key set created_at = created_at - $1::interval', [by]);
}
