import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROLES } from '@core/access';
import { readDemoPeople } from './read-demo-people.mjs';
import { welcome } from './welcome.mjs';

const ROOT = resolve(__dirname, '../../..');
const run = { address: 'http://127.0.0.1:3000', token: 'uade_token', dataDir: ROOT, embedded: true };

function printed(more: object): string {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  welcome({ ...run, ...more });
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('');
  write.mockRestore();
  return text;
}

it('prints one invented person per role, with the password that signs them in', () => {
  const people = readDemoPeople(ROOT);
  expect(people.people.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
  const text = printed({ people });
  for (const { email, role } of people.people) {
    expect(text).toMatch(new RegExp(`${email} +${role.replaceAll('_', ' ')}\n`));
  }
  expect(text).toContain(people.password);
});

it('prints nobody where the demo is not', () => {
  const { password } = readDemoPeople(ROOT);
  expect(printed({})).not.toContain(password);
});

it('places the people of the demo where there is a territory', () => {
  const territories = readFileSync(resolve(ROOT, 'config/seed/kz/territories.csv'), 'utf8');
  for (const { territory } of readDemoPeople(ROOT).people) expect(territories).toContain(`\n${territory},`);
});
