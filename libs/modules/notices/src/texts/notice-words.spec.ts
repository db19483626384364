import { LANGUAGES } from '@core/kernel';
import { EN } from './en';
import { KK } from './kk';
import { NoticeWords } from './notice-words';
import { RU } from './ru';

const [kazakh, russian, english] = LANGUAGES.map((language) => new NoticeWords(language));
const PLURAL = /_(one|few|many|other)$/;
const FORMS = { kk: ['one', 'other'], ru: ['few', 'many', 'one', 'other'], en: ['one', 'other'] };

/** Every text by its path. */
function textsOf(tree: object, path: string[] = []): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, text]: [string, unknown]) =>
      typeof text === 'string'
        ? [[[...path, name].join('.'), text] as const]
        : [...textsOf(text as object, [...path, name])],
    ),
  );
}

const ALL = { kk: textsOf(KK), ru: textsOf(RU), en: textsOf(EN) };
const stems = (texts: Map<string, string>): string[] =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();

it('quotes a name that holds quotation marks', () => {
  const name = { kk: '«Жұлдыз» ықшамауданы', ru: 'Микрорайон «Жулдыз»', en: 'District “Zhuldyz”' };
  expect(kazakh.quoted(name)).toBe('„Жұлдыз“ ықшамауданы');
  expect(russian.quoted(name)).toBe('Микрорайон „Жулдыз“');
  expect(english.quoted(name)).toBe('District ‘Zhuldyz’');
});

describe('the texts of notices', () => {
  it('say the same things in every language', () => {
    expect(stems(ALL.kk)).toEqual(stems(ALL.en));
    expect(stems(ALL.ru)).toEqual(stems(ALL.en));
  });

  it.each(LANGUAGES)('have every plural form of %s', (language) => {
    const counted = new Map<string, string[]>();
    for (const key of ALL[language].keys()) {
      const form = PLURAL.exec(key)?.[1];
      const stem = key.replace(PLURAL, '');
      if (form !== undefined) counted.set(stem, [...(counted.get(stem) ?? []), form].sort());
    }
    expect(counted.size).toBeGreaterThan(4);
    expect([...counted].filter(([, forms]) => forms.join() !== FORMS[language].join())).toEqual([]);
  });

  it('name the same facts in every language', () => {
    const factsOf = (texts: Map<string, string>, stem: string): string[] => {
      const said = [...texts].filter(([key]) => key.replace(PLURAL, '') === stem).map(([, text]) => text);
      return [...new Set(said.flatMap((text) => text.match(/\{\{\w+\}\}/g) ?? []))].sort();
    };
    for (const stem of stems(ALL.en)) {
      expect([stem, factsOf(ALL.kk, stem)]).toEqual([stem, factsOf(ALL.en, stem)]);
      expect([stem, factsOf(ALL.ru, stem)]).toEqual([stem, factsOf(ALL.en, stem)]);
    }
  });

  it('choose the form of the number', () => {
    const returned = (count: number): string => russian.say('entries_returned.title', { count });
    expect([1, 2, 5, 11, 21, 22].map(returned)).toEqual([
      '1 запись возвращена на доработку',
      '2 записи возвращены на доработку',
      '5 записей возвращено на доработку',
      '11 записей возвращено на доработку',
      '21 запись возвращена на доработку',
      '22 записи возвращены на доработку',
    ]);
    expect([1, 2].map((count) => english.say('entries_returned.title', { count }))).toEqual([
      '1 entry was returned for correction',
      '2 entries were returned for correction',
    ]);
    // A Kazakh noun stays in the singular after a numeral.
    expect([1, 5].map((count) => kazakh.say('entries_returned.title', { count }))).toEqual([
      '1 жазба түзетуге қайтарылды',
      '5 жазба түзетуге қайтарылды',
    ]);
  });

  it('put periods and days into words', () => {
    expect([kazakh, russian, english].map((words) => words.period('2026-01'))).toEqual([
      '2026 жылғы қаңтар',
      'январь 2026 года',
      'January 2026',
    ]);
    expect([kazakh, russian, english].map((words) => words.period('2026-Q3'))).toEqual([
      '2026 жылғы 3-тоқсан',
      '3 квартал 2026 года',
      'quarter 3 of 2026',
    ]);
    expect([kazakh, russian, english].map((words) => words.day('2026-05-09'))).toEqual([
      '9 мамыр',
      '9 мая',
      '9 May',
    ]);
  });

  it('call a place by the name it has where it has none in the language', () => {
    expect(russian.name({ kk: 'Абай', ru: 'Абайский' })).toBe('Абайский');
    expect(english.name({ ru: 'Абайский' })).toBe('Абайский');
  });
});
