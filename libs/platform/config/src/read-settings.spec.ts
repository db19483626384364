import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Environment } from './environment-reader';
import { describeSettings, readSettings } from './read-settings';
import { SettingsError } from './settings-error';

const DATABASE_URL = 'postgres://uade:pw@127.0.0.1:5432/uade';

it('fills every default when only the database is given', () => {
  const settings = readSettings({ DATABASE_URL });
  expect(settings.database).toEqual({ url: DATABASE_URL, directUrl: DATABASE_URL, poolSize: 10 });
  expect(settings.http).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: undefined, secure: false });
  expect(settings.queue.redisUrl).toBeUndefined();
  expect(settings.runtime).toEqual({
    dataDir: '.uade',
    demo: true,
    logLevel: 'info',
    nodeEnv: 'development',
  });
  expect(settings.security.bootstrapToken).toBeUndefined();
});

it('reads what is given', () => {
  const settings = readSettings({
    DATABASE_URL: 'postgres://pooler/uade',
    DATABASE_DIRECT_URL: 'postgresql://server/uade',
    DATABASE_POOL_SIZE: '25',
    HOST: '0.0.0.0',
    PORT: '0',
    UADE_PUBLIC_URL: 'https://uade.example/',
    REDIS_URL: 'redis://127.0.0.1:6379',
    UADE_DATA_DIR: '/srv/uade',
    UADE_DEMO: 'no',
    UADE_LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    UADE_BOOTSTRAP_TOKEN: 'q7Rk2vXw',
  });
  expect(settings.database).toEqual({
    url: 'postgres://pooler/uade',
    directUrl: 'postgresql://server/uade',
    poolSize: 25,
  });
  expect(settings.http).toMatchObject({
    host: '0.0.0.0',
    port: 0,
    publicUrl: 'https://uade.example',
    secure: true,
  });
  expect(settings.queue.redisUrl).toBe('redis://127.0.0.1:6379');
  expect(settings.runtime).toEqual({
    dataDir: '/srv/uade',
    demo: false,
    logLevel: 'warn',
    nodeEnv: 'production',
  });
  expect(settings.security.bootstrapToken).toBe('q7Rk2vXw');
});

it('treats an empty variable as an absent one', () => {
  const settings = readSettings({ DATABASE_URL, REDIS_URL: '', PORT: ' ' });
  expect(settings.queue.redisUrl).toBeUndefined();
  expect(settings.http.port).toBe(3000);
});

it('lists all faults at once and never repeats a value', () => {
  const faults = faultsOf({
    PORT: '70000',
    DATABASE_POOL_SIZE: '1.5',
    REDIS_URL: 'http://user:hidden@host',
    UADE_DEMO: 'perhaps',
    UADE_LOG_LEVEL: 'loud',
    UADE_BOOTSTRAP_TOKEN: 'short',
  });
  expect(faults.map((fault) => fault.variable).sort()).toEqual([
    'DATABASE_POOL_SIZE',
    'DATABASE_URL',
    'PORT',
    'REDIS_URL',
    'UADE_BOOTSTRAP_TOKEN',
    'UADE_DEMO',
    'UADE_LOG_LEVEL',
  ]);
  expect(new SettingsError(faults).message).not.toMatch(/hidden|short|perhaps/);
});

it('refuses a database address of another kind', () => {
  expect(faultsOf({ DATABASE_URL: 'mysql://127.0.0.1/uade' })).toEqual([
    { variable: 'DATABASE_URL', problem: 'must be an address that starts with postgres:// or postgresql://' },
  ]);
});

it('refuses a placeholder secret in production and lets it pass elsewhere', () => {
  const environment = { DATABASE_URL, UADE_BOOTSTRAP_TOKEN: 'change-me' };
  expect(readSettings(environment).security.bootstrapToken).toBe('change-me');
  expect(faultsOf({ ...environment, NODE_ENV: 'production' })).toEqual([
    { variable: 'UADE_BOOTSTRAP_TOKEN', problem: 'is still a placeholder' },
  ]);
});

it('has every variable in its README with the purpose and default the code has', () => {
  const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8').replace(/ +/g, ' ');
  const rows = describeSettings().map(
    ({ name, purpose, fallback }) =>
      `| \`${name}\` | ${fallback === undefined ? '–' : `\`${fallback}\``} | ${purpose} |`,
  );
  expect(readme).toContain(rows.join('\n'));
});

function faultsOf(environment: Environment): SettingsError['faults'] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}
