import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const FILE = /`((?:libs|apps|test|docs|scripts|config)\/[^`\s]+|[A-Z]+\.md|package(?:-lock)?\.json)`/g;
const PROOF = /`([^`\s]+spec\.ts)`: ((?:“[^”]+”(?:, )?)+)/g;
const CHAPTERS = 17;
const WITHOUT_TEST = ['does not apply', 'not met', 'for whoever runs it', 'read, not tested'];

const paper = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
const proofs = [...paper.matchAll(PROOF)].flatMap(([, file, names]) =>
  [...names.matchAll(/“([^”]+)”/g)].map(([, name]) => ({ file, name })),
);

it('has a part for every chapter of the standard', () => {
  const chapters = [...paper.matchAll(/^## V(\d+) /gm)].map(([, number]) => Number(number));
  expect(chapters).toEqual(Array.from({ length: CHAPTERS }, (_none, index) => index + 1));
});

it('names only files that are there', () => {
  const files = [...new Set([...paper.matchAll(FILE)].map(([, file]) => file))];
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

it('names only tests that are there, in the words they have', () => {
  expect(proofs.length).toBeGreaterThan(90);
  const texts = new Map(proofs.map(({ file }) => [file, existsSync(join(ROOT, file)) ? read(file) : '']));
  const absent = proofs.filter(({ file, name }) => !isTold(texts.get(file) ?? '', name));
  expect(absent).toEqual([]);
});

it('says of every requirement how it is met and what shows it', () => {
  const rows = paper.split('\n').filter((line) => /^\| \d+\.\d/.test(line));
  expect(rows.length).toBeGreaterThan(100);
  const silent = rows.filter((row) => {
    const [how, shown] = row
      .split('|')
      .slice(2, 4)
      .map((cell) => cell.trim());
    return how === '' || !(new RegExp(PROOF.source).test(shown) || WITHOUT_TEST.includes(shown));
  });
  expect(silent).toEqual([]);
});

/** As a test's own sentence, not as a word in passing. */
function isTold(text: string, name: string): boolean {
  const flat = text.replace(/\(\s+/g, '(');
  return ["'", '"', '`'].some((mark) => flat.includes(`(${mark}${name}${mark}`));
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
