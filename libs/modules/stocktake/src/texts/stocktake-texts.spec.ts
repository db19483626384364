import { EN } from './en';
import { KK } from './kk';
import { RU } from './ru';

/** Every text by its path. */
function textsOf(tree: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, text] of Object.entries(tree) as [string, unknown][]) {
    const below = `${path}.${name}`;
    if (typeof text === 'string') texts.set(below, text);
    else for (const [inner, said] of textsOf(text as object, below)) texts.set(inner, said);
  }
  return texts;
}

const english = textsOf(EN);
const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe.each([
  ['kk', textsOf(KK)],
  ['ru', textsOf(RU)],
])('the words of the pack in %s', (_language, texts) => {
  it('name the same facts as in English', () => {
    const facts = (all: Map<string, string>): string[] =>
      [...all].map(([path, text]) => `${path} ${holes(text).join()}`);
    expect(facts(texts)).toEqual(facts(english));
  });

  it('are none of them English', () => {
    const same = [...texts].filter(([path, text]) => /[a-z]{4}/i.test(text) && text === english.get(path));
    expect(same).toEqual([]);
  });

  it('have as many words for the map as in English', () => {
    const count = (all: Map<string, string>): number =>
      (all.get('.notes.mapScale') ?? '').split(' · ').length;
    expect([count(texts), count(english)]).toEqual([6, 6]);
  });
});
