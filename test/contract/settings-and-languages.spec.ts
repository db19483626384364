import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '@platform/config';

interface OperationsTexts {
  settings: { purposes: Record<string, string> };
}

function purposes(language: string): Record<string, string> {
  const file = join(__dirname, '../../apps/web/src/locales', language, 'operations.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as OperationsTexts).settings.purposes;
}

const settings = readSettings({ DATABASE_URL: 'postgres://127.0.0.1:5432/uade' }).inForce.map(
  ({ name }) => name,
);

it.each(['kk', 'ru', 'en'])('says in %s what each setting that the server lists is for', (language) => {
  expect(Object.keys(purposes(language)).sort()).toEqual([...settings].sort());
});

it('leaves no purpose in English in the Kazakh and Russian texts', () => {
  const same = (language: string): string[] =>
    settings.filter((name) => purposes(language)[name] === purposes('en')[name]);
  expect([...same('kk'), ...same('ru')]).toEqual([]);
});
