import { searchWords } from './search-words';

describe('the words of a row', () => {
  it('are those of its titles with their places, of its code and of what else names it, folded and once', () => {
    const vector = searchWords.vector({
      code: 'M-12',
      title: { kk: 'Жаңа мектеп, жаңа жол', ru: 'Новая школа' },
      others: ['Құрылыс басқармасы', null],
    });
    expect(vector.split(' ').sort()).toEqual(
      [
        ...["'жана':1,3", "'мектеп':2", "'жол':4", "'новая':2001", "'школа':2002", "'^жана'", "'^новая'"],
        ...["'м'", "'12'", "'курылыс'", "'баскармасы'", "'=м_12'"],
      ].sort(),
    );
  });

  it('hold nothing that would have to be escaped', () => {
    const vector = searchWords.vector({ code: "a'b\\c", title: { en: "it's ''\\ \u0000 :*|&!" } });
    expect(vector.replaceAll(/'[\p{L}\p{N}=_^]+'(:[\d,]+)?/gu, '').trim()).toBe('');
  });

  it('are cut where a word or a title is endless', () => {
    const vector = searchWords.vector({
      code: '1',
      title: { kk: `${'а'.repeat(5_000)} ${'б '.repeat(20_000)}` },
    });
    expect(vector).toContain(`'${'а'.repeat(40)}':1 `);
    // The last word that is kept stands at the 1,000th place.
    expect(vector).toMatch(/,1000 /);
    expect(vector).not.toContain('1001');
    const endless = searchWords.vector({ code: 'x'.repeat(9_000), title: {}, others: ['ж'.repeat(9_000)] });
    expect(endless.length).toBeLessThan(300);
  });
});

describe('what was typed', () => {
  it('asks for all words, each of which may go on', () => {
    expect(searchWords.asked('Жол  сал')).toEqual({
      all: "'жол':* & 'сал':*",
      any: "'жол':* | 'сал':*",
      begins: "'^жол' & 'жол' <-> 'сал':*",
      code: "'=жол_сал'",
      words: ["'жол':*", "'сал':*"],
    });
  });

  it('is a beginning of a title even while its first word is not whole', () => {
    expect(searchWords.asked('жо')).toMatchObject({ all: "'жо':*", begins: "'^жо':*", code: "'=жо'" });
  });

  it.each(['', '   ', "'%_\\ & | ! :*", '\u0000', '…'])('asks for nothing when it is %j', (text) => {
    expect(searchWords.asked(text)).toBeNull();
  });

  it('takes eight words and forty letters of a word', () => {
    expect(searchWords.asked('а б в г д е ж з и к')?.words).toHaveLength(8);
    expect(searchWords.asked('а'.repeat(200))?.words).toEqual([`'${'а'.repeat(40)}':*`]);
  });
});
