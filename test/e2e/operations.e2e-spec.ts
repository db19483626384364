import { CountryUnderTest } from '../support/country-under-test';

jest.setTimeout(120_000);

interface StateView {
  version: string;
  missing: string[];
  database: { version: string; bytes: number };
  figures: { programme: string; lagSeconds: number }[];
  outbox: { waiting: number; oldestSeconds: number };
  trail: { waiting: number; oldestSeconds: number };
}

interface SettingView {
  name: string;
  value: string | null;
  source: string;
  isHidden: boolean;
}

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme('P');
});

afterAll(() => country.close());

describe('what an administrator sees of the platform', () => {
  it('tells the version, the database and how far behind each programme is', async () => {
    await country.platform.untilFolded();
    const state = await country.platform.call<StateView>('GET', '/operations/state');
    expect(state.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(state.missing).toEqual([]);
    expect(Number(state.database.version.split('.')[0])).toBeGreaterThanOrEqual(15);
    expect(state.database.bytes).toBeGreaterThan(1_000_000);
    expect(state.figures).toEqual([{ programme: 'P', lagSeconds: 0 }]);
  });

  it('counts what was not carried, and says how old it is', async () => {
    const { database } = country.platform;
    const [{ id }] = await database.query<{ id: string }>('select id from outbox order by id desc limit 1');
    await database.query(
      `update outbox set done_at = null, created_at = clock_timestamp() - interval '90 seconds',
              due_at = clock_timestamp() + interval '1 hour' where id = $1`,
      [id],
    );
    const { outbox } = await country.platform.call<StateView>('GET', '/operations/state');
    await database.query('update outbox set done_at = clock_timestamp() where id = $1', [id]);
    expect(outbox.waiting).toBe(1);
    expect(outbox.oldestSeconds).toBeGreaterThanOrEqual(90);
  });

  it('lists the settings in force and who says so, and never a secret', async () => {
    const settings = await country.platform.call<SettingView[]>('GET', '/operations/settings');
    const byName = new Map(settings.map((one) => [one.name, one]));
    expect(byName.get('UADE_BOOTSTRAP_TOKEN')).toMatchObject({
      ...{ value: null, source: 'environment', isHidden: true },
    });
    expect(byName.get('HOST')).toMatchObject({ value: '127.0.0.1', source: 'default', isHidden: false });
    expect(byName.get('REDIS_URL')).toMatchObject({ value: null, source: 'absent', isHidden: false });
    const told = JSON.stringify(settings);
    for (const name of ['UADE_BOOTSTRAP_TOKEN', 'UADE_AUDIT_KEY', 'UADE_SECRETS_KEY']) {
      expect(told).not.toContain(country.platform.environment[name]);
    }
    const { password } = new URL(country.platform.environment.DATABASE_URL);
    if (password !== '') expect(told).not.toContain(password);
  });
});
