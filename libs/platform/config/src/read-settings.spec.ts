import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Environment } from './environment-reader';
import { describeSettings, readSettings } from './read-settings';
import { SettingsError } from './settings-error';

const DATABASE_URL = 'postgres://uade:s9dQ2bWkYx@127.0.0.1:5432/uade';

it('fills every default when only the database is given', () => {
  const settings = readSettings({ DATABASE_URL });
  expect(settings.database).toEqual({ url: DATABASE_URL, directUrl: DATABASE_URL, poolSize: 16 });
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
    DATABASE_URL: 'postgres://pooler/uade?sslmode=verify-full',
    DATABASE_DIRECT_URL: 'postgresql://server/uade?sslmode=require',
    DATABASE_OWNER_URL: 'postgresql://owner@server/uade?sslmode=verify-ca',
    DATABASE_POOL_SIZE: '25',
    HOST: '0.0.0.0',
    PORT: '0',
    UADE_PUBLIC_URL: 'https://uade.example/',
    REDIS_URL: 'redis://127.0.0.1:6379',
    UADE_DATA_DIR: '/srv/uade',
    UADE_DEMO: 'no',
    UADE_LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
    UADE_BOOTSTRAP_TOKEN: 'q7Rk2vXwZp0LmTb4Hc9NsEy1',
  });
  expect(settings.database).toEqual({
    url: 'postgres://pooler/uade?sslmode=verify-full',
    directUrl: 'postgresql://server/uade?sslmode=require',
    ownerUrl: 'postgresql://owner@server/uade?sslmode=verify-ca',
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
  expect(settings.security.bootstrapToken).toBe('q7Rk2vXwZp0LmTb4Hc9NsEy1');
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

it('wants a bootstrap token of 128 random bits in production', () => {
  const environment = { DATABASE_URL, UADE_BOOTSTRAP_TOKEN: 'q7Rk2vXwZp0LmTb4Hc9Ns' };
  expect(readSettings(environment).security.bootstrapToken).toHaveLength(21);
  expect(faultsOf({ ...environment, NODE_ENV: 'production' })).toEqual([
    { variable: 'UADE_BOOTSTRAP_TOKEN', problem: 'must be 22 characters or more, without spaces' },
  ]);
});

it.each([
  ['DATABASE_URL', 'postgres://uade:uade@db.example/uade?sslmode=verify-full'],
  ['DATABASE_DIRECT_URL', 'postgres://postgres:postgres@db.example/uade?sslmode=verify-full'],
  ['REDIS_URL', 'rediss://:change-me@queue.example:6379'],
  ['UADE_SMTP_URL', 'smtps://mailer:Passw%6Frd1@mail.example'],
])('refuses a placeholder for a password inside %s in production and never repeats it', (name, url) => {
  const environment = { DATABASE_URL, [name]: url };
  expect(() => readSettings(environment)).not.toThrow();
  expect(faultsOf({ ...environment, NODE_ENV: 'production' })).toEqual([
    { variable: name, problem: 'holds a password that is still a placeholder' },
  ]);
});

it('refuses an address of ours without TLS in production, but for this machine', () => {
  const faultsAt = (UADE_PUBLIC_URL: string, NODE_ENV: string) =>
    faultsOf({ DATABASE_URL, UADE_PUBLIC_URL, NODE_ENV }).map(({ variable }) => variable);
  expect(faultsAt('http://uade.example', 'production')).toEqual(['UADE_PUBLIC_URL']);
  expect(faultsAt('http://uade.example', 'development')).toEqual([]);
  expect(faultsAt('http://127.0.0.1:3000', 'production')).toEqual([]);
  expect(faultsAt('https://uade.example', 'production')).toEqual([]);
});

const PLAIN_NEIGHBOURS = {
  DATABASE_URL: 'postgres://uade:s9dQ2bWkYx@10.0.0.2/uade',
  DATABASE_DIRECT_URL: 'postgres://uade:s9dQ2bWkYx@db/uade?sslmode=prefer',
  DATABASE_OWNER_URL: 'postgres://uade:s9dQ2bWkYx@db/uade?sslmode=require&uselibpqcompat=true',
  REDIS_URL: 'redis://queue.internal:6379',
  UADE_CLAMAV: 'clamd:3310',
};

it('refuses other machines without TLS in production, all at once, and never repeats an address', () => {
  const faults = faultsOf({ ...PLAIN_NEIGHBOURS, NODE_ENV: 'production' });
  expect(faults.map(({ variable }) => variable).sort()).toEqual(Object.keys(PLAIN_NEIGHBOURS).sort());
  const { message } = new SettingsError(faults);
  expect(message).toContain('leads to another machine without TLS: add ?sslmode=verify-full');
  expect(message).not.toMatch(/10\.0\.0\.2|s9dQ2bWkYx|internal/);
  expect(faultsOf(PLAIN_NEIGHBOURS)).toEqual([]);
});

it('lets a private network pass without TLS when told to, and no other', () => {
  const trusting = { NODE_ENV: 'production', UADE_TRUST_PRIVATE_NETWORK: '1' };
  expect(faultsOf({ ...PLAIN_NEIGHBOURS, ...trusting })).toEqual([]);
  const DATABASE_URL = 'postgres://uade:s9dQ2bWkYx@db.example/uade';
  const elsewhere = { DATABASE_URL, REDIS_URL: 'redis://203.0.113.4', UADE_CLAMAV: 'clamd.example:3310' };
  expect(faultsOf({ ...elsewhere, ...trusting }).map(({ variable }) => variable)).toEqual([
    ...['DATABASE_URL', 'REDIS_URL', 'UADE_CLAMAV'],
  ]);
});

it.each([
  'postgres://uade@db.example/uade?sslmode=require',
  'postgres://uade@db.example/uade?sslmode=verify-ca&sslrootcert=/etc/ca.pem',
  'postgres://uade@%2Fvar%2Frun%2Fpostgresql/uade',
  'postgres:///uade?host=/var/run/postgresql',
  'postgres://uade@[::1]/uade',
])('takes the database %s in production', (url) => {
  expect(faultsOf({ DATABASE_URL: url, NODE_ENV: 'production' })).toEqual([]);
});

it('looks at what counts when an address says a thing twice', () => {
  const faults = faultsOf({
    DATABASE_URL: 'postgres://uade@127.0.0.1/uade?host=localhost&host=db.example',
    DATABASE_DIRECT_URL: 'postgres://uade@db.example/uade?sslmode=require&sslmode=disable',
    NODE_ENV: 'production',
  });
  expect(faults.map(({ variable }) => variable)).toEqual(['DATABASE_URL', 'DATABASE_DIRECT_URL']);
});

it('demands TLS of a mail server unless it is on this machine, in production or not', () => {
  const demands = (UADE_SMTP_URL: string, more: Environment = {}) =>
    readSettings({ DATABASE_URL, UADE_SMTP_URL, ...more }).mail.demandsTls;
  expect(demands('smtp://mail.example')).toBe(true);
  expect(demands('smtp://mail.example', { NODE_ENV: 'production' })).toBe(true);
  expect(demands('smtp://127.0.0.1:2525', { NODE_ENV: 'production' })).toBe(false);
  expect(demands('smtp://relay.internal')).toBe(true);
  expect(demands('smtp://relay.internal', { UADE_TRUST_PRIVATE_NETWORK: '1' })).toBe(false);
});

it('reads where a scanner listens', () => {
  const scanner = (UADE_CLAMAV: string) => readSettings({ DATABASE_URL, UADE_CLAMAV }).scanner.clamav;
  expect(scanner('127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 });
  expect(scanner('[::1]:3310')).toEqual({ host: '::1', port: 3310 });
  expect(scanner('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  expect(readSettings({ DATABASE_URL }).scanner.clamav).toBeUndefined();
});

it.each(['clamd', 'clamd:0', 'clamd:70000', 'tcp://clamd:3310', ':3310'])(
  'refuses the scanner %s',
  (given) => {
    expect(faultsOf({ DATABASE_URL, UADE_CLAMAV: given })).toEqual([
      { variable: 'UADE_CLAMAV', problem: 'must be host:port, or the path of a socket' },
    ]);
  },
);

it('reads keys of 256 bits and no others', () => {
  const [first, second] = [7, 9].map((byte) => Buffer.alloc(32, byte).toString('base64'));
  const { keys } = readSettings({ DATABASE_URL, UADE_SECRETS_KEY: `${first},${second}` }).secrets;
  expect(keys.map((key) => key[0])).toEqual([7, 9]);
  const faults = faultsOf({ DATABASE_URL, UADE_SECRETS_KEY: `${first},c2hvcnQ=` });
  expect(faults.map(({ variable }) => variable)).toEqual(['UADE_SECRETS_KEY']);
});

it('reads what a provider’s roles stand for, and where its people may come in', () => {
  const { oidc } = readSettings({
    DATABASE_URL,
    UADE_OIDC_ISSUER: 'https://sso.example/realms/party',
    UADE_OIDC_CLIENT_ID: 'uade',
    UADE_OIDC_ROLES_CLAIM: 'realm_access.roles',
    UADE_OIDC_ROLE_MAP: '{"analysts": {"role": "analyst", "territory": "KZ", "programme": "P1"}}',
  });
  expect(oidc).toMatchObject({ isPlain: false, rolesClaim: 'realm_access.roles', matchEmail: false });
  expect([...oidc.roleMap]).toEqual([['analysts', { role: 'analyst', territory: 'KZ', programme: 'P1' }]]);
});

it.each([
  'not JSON',
  '[]',
  '{"kings": {"role": "king", "territory": "KZ"}}',
  '{"analysts": {"role": "analyst"}}',
  '{"analysts": {"role": "analyst", "territory": 110000000}}',
  '{"analysts": {"role": "analyst", "territory": "KZ", "programme": 1}}',
  '{"analysts": null}',
])('refuses the role map %s', (map) => {
  const faults = faultsOf({ DATABASE_URL, UADE_OIDC_ROLE_MAP: map });
  expect(faults.map(({ variable }) => variable)).toEqual(['UADE_OIDC_ROLE_MAP']);
});

it('refuses a provider without our name there, and in production one without TLS on another machine', () => {
  const nameless = { DATABASE_URL, UADE_OIDC_ISSUER: 'https://sso.example' };
  expect(faultsOf(nameless)).toEqual([
    { variable: 'UADE_OIDC_CLIENT_ID', problem: 'is required with an issuer' },
  ]);
  const plain = (issuer: string, NODE_ENV: string) =>
    faultsOf({ DATABASE_URL, NODE_ENV, UADE_OIDC_CLIENT_ID: 'uade', UADE_OIDC_ISSUER: issuer });
  expect(plain('http://sso.example', 'production').map(({ variable }) => variable)).toEqual([
    'UADE_OIDC_ISSUER',
  ]);
  expect(plain('http://127.0.0.1:9000', 'production')).toEqual([]);
  expect(plain('http://sso.example', 'development')).toEqual([]);
});

it('has no demo in production unless it is asked for', () => {
  const demoIn = (more: Environment) =>
    readSettings({ DATABASE_URL, NODE_ENV: 'production', ...more }).runtime.demo;
  expect([demoIn({}), demoIn({ UADE_DEMO: '1' })]).toEqual([false, true]);
});

it('shows nothing to the public in production unless it is asked to', () => {
  const openIn = (more: Environment) => readSettings({ DATABASE_URL, ...more }).publication.open;
  expect([
    openIn({}),
    openIn({ NODE_ENV: 'production' }),
    openIn({ NODE_ENV: 'production', UADE_PUBLIC_VIEW: '1' }),
  ]).toEqual([true, false, true]);
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
