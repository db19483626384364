import { readSettings } from './read-settings';

const ENVIRONMENT = {
  DATABASE_URL: 'postgres://uade:s9dQ2bWkYx@127.0.0.1:5432/uade?options=-csearch_path%3Dsecret',
  UADE_SMTP_URL: 'smtps://postman:gT4hWq8zLx@mail.example:465',
  UADE_BOOTSTRAP_TOKEN: 'q7Rk2vXwZp0LmTb4Hc9NsEy1',
  UADE_AUDIT_KEY: 'MC4CAQAwBQYDK2VwBCIEIKx1a2tlcGllY2VzZWNyZXQ=',
  UADE_OIDC_ISSUER: 'https://sso.example/realms/party',
  UADE_OIDC_CLIENT_ID: 'uade',
  UADE_OIDC_CLIENT_SECRET: 'zK5nRr2WmQ9s',
  PORT: '8080',
};

function settingOf(name: string) {
  const found = readSettings(ENVIRONMENT).inForce.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not declared`);
  return found;
}

it('shows addresses without user, password and what follows the question mark', () => {
  expect(settingOf('DATABASE_URL').shown).toBe('postgres://127.0.0.1:5432/uade');
  expect(settingOf('UADE_SMTP_URL').shown).toBe('smtps://mail.example:465');
  expect(settingOf('UADE_OIDC_ISSUER').shown).toBe('https://sso.example/realms/party');
});

it.each(['UADE_BOOTSTRAP_TOKEN', 'UADE_AUDIT_KEY', 'UADE_OIDC_CLIENT_SECRET'])('never shows %s', (name) => {
  expect(settingOf(name)).toMatchObject({ given: true, shown: undefined });
});

it('shows nothing that could be a secret, whatever the variable is called', () => {
  const told = JSON.stringify(readSettings(ENVIRONMENT).inForce);
  for (const secret of ['s9dQ2bWkYx', 'gT4hWq8zLx', 'q7Rk2vXw', 'MC4CAQAw', 'zK5nRr2W', 'search_path']) {
    expect(told).not.toContain(secret);
  }
});

it('says what was given and what holds otherwise', () => {
  expect(settingOf('PORT')).toMatchObject({ given: true, shown: '8080', fallback: '3000' });
  expect(settingOf('HOST')).toMatchObject({ given: false, shown: undefined, fallback: '127.0.0.1' });
});
