import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Texts = { [key: string]: string | Texts };

const LANGUAGES = ['kk', 'ru', 'en'];
const FILES = readdirSync(join(__dirname, 'kk'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const KAZAKH_ONLY = /[әғқңөұүһі]/i;

function read(language: string, file: string): Map<string, string> {
  const texts = JSON.parse(readFileSync(join(__dirname, language, `${file}.json`), 'utf8')) as Texts;
  const flat = new Map<string, string>();
  const walk = (node: Texts, path: string): void => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string') flat.set(`${path}${key}`, value);
      else walk(value, `${path}${key} › `);
    }
  };
  walk(texts, '');
  return flat;
}

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe.each(FILES)('the texts of %s', (file) => {
  const kazakh = read('kk', file);

  it.each(['ru', 'en'])('have the same keys in Kazakh and in %s', (language) => {
    expect([...read(language, file).keys()]).toEqual([...kazakh.keys()]);
  });

  it.each(['ru', 'en'])('have the same placeholders in Kazakh and in %s', (language) => {
    const other = read(language, file);
    const differing = [...kazakh].filter(
      ([key, text]) => `${placeholders(text)}` !== `${placeholders(other.get(key) ?? '')}`,
    );
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)('are never empty in %s', (language) => {
    expect([...read(language, file)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are not Kazakh in Russian or English, the product name aside', () => {
    const foreign = ['ru', 'en'].flatMap((language) =>
      [...read(language, file)].filter(([, text]) => KAZAKH_ONLY.test(text.replaceAll('Уәде', ''))),
    );
    expect(foreign).toEqual([]);
  });
});

describe('the error codes', () => {
  it('are flat and stable: SUBJECT.REASON, or one word', () => {
    const odd = [...read('en', 'errors').keys()].filter((code) => !/^[A-Z_]+(\.[A-Z_]+)?$/.test(code));
    expect(odd).toEqual([]);
  });
});
