import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EN_FINDING_TEXTS, FINDING_CODES, KK_FINDING_TEXTS, RU_FINDING_TEXTS } from '@core/reporting';
import { sourceFiles } from '../support/source-files';

const CODE = /'([A-Z][A-Z_]+\.[A-Z][A-Z_]+)'/g;
/** Codes without a subject, which the filter gives to what nobody foresaw. */
const SINGLE_WORDS = ['INTERNAL', 'UNAVAILABLE'];

/** Every code that the libraries can answer with: they are written as whole strings, so that they can be found. */
const codes = new Set([
  ...FINDING_CODES,
  ...SINGLE_WORDS,
  ...sourceFiles('libs').flatMap(({ text }) => [...text.matchAll(CODE)].map(([, code]) => code)),
]);

/** Findings are told by the server too, so their texts are where both can read them. */
const FINDING_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kk: KK_FINDING_TEXTS,
  ru: RU_FINDING_TEXTS,
  en: EN_FINDING_TEXTS,
};

function pageTexts(language: string): Record<string, string> {
  const file = join(__dirname, '../../apps/web/src/locales', language, 'errors.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function texts(language: string): Record<string, string> {
  return { ...pageTexts(language), ...FINDING_TEXTS[language] };
}

it('finds the codes of errors and findings', () => {
  // One of each sort: a filter's, a factory's, a class's, a lifecycle's, SQL's.
  const known = ['REQUEST.MALFORMED', 'PERIOD.UNKNOWN', 'CHANGE.SAME_ACTOR', 'IMPORT.ILLEGAL_TRANSITION'];
  expect([...codes]).toEqual(expect.arrayContaining([...known, 'ROW.PERIOD_LOCKED', 'INTERNAL']));
});

it.each(['kk', 'ru', 'en'])('has a text for every code in %s', (language) => {
  const known = texts(language);
  expect([...codes].filter((code) => !known[code]).sort()).toEqual([]);
});

it.each(['kk', 'ru', 'en'])('has each text in one place in %s', (language) => {
  const findings = Object.keys(FINDING_TEXTS[language]);
  expect(findings.sort()).toEqual([...FINDING_CODES].sort());
  expect(Object.keys(pageTexts(language)).filter((code) => findings.includes(code))).toEqual([]);
});

it('builds no code out of pieces, which nobody could find', () => {
  const pieced = sourceFiles('libs').filter(({ text }) => /DomainError\(\s*`/.test(text));
  expect(pieced.map(({ path }) => path)).toEqual([]);
});

it('has no text that nothing answers with', () => {
  const web = sourceFiles('apps/web/src')
    .map(({ text }) => text)
    .join('\n');
  const dead = Object.keys(texts('en')).filter((code) => !codes.has(code) && !web.includes(`'${code}'`));
  expect(dead).toEqual([]);
});
