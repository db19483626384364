import { readProgrammeDocument } from './read-programme-document';

const readHere = (json: unknown) => readProgrammeDocument(json, { timeZone: 'Asia/Samarkand' });

const programme = {
  code: 'P-2021',
  party: 'Demo',
  title: { kk: 'Өзгерістер жолы', ru: 'Путь перемен' },
  term: { start: '2021-01-10', end: '2026-01-09' },
  reporting: 'month',
};

const faults = (json: unknown) =>
  readHere(json).flatMap(({ findings }) => findings.map(({ code, row, column }) => [code, row, column]));

describe('readProgrammeDocument', () => {
  it('fills in what may be left out', () => {
    expect(readHere(programme)).toEqual([
      {
        rowNumber: 1,
        findings: [],
        programme: {
          ...programme,
          dueDay: 10,
          graceDays: 5,
          weights: 'equal',
          endorsement: 'none',
          timeZone: 'Asia/Samarkand',
          directions: [],
          promises: [],
        },
      },
    ]);
  });

  it('reads directions and promises', () => {
    const [{ programme: read }] = readHere({
      ...programme,
      dueDay: 5,
      graceDays: 0,
      weights: 'expert',
      endorsement: 'regional',
      directions: [{ code: 'D1', title: { kk: 'Білім' } }],
      promises: [
        {
          code: 'U1',
          direction: 'D1',
          text: { kk: '1000 мектеп', en: null },
          source: { document: 'Программа', page: 12, date: '2020-12-01', url: 'https://example.kz' },
          testable: false,
        },
      ],
    });
    expect(read).toMatchObject({
      dueDay: 5,
      graceDays: 0,
      weights: 'expert',
      endorsement: 'regional',
      directions: [{ code: 'D1', title: { kk: 'Білім' } }],
      promises: [
        {
          code: 'U1',
          direction: 'D1',
          text: { kk: '1000 мектеп' },
          source: { document: 'Программа', page: '12', date: '2020-12-01', url: 'https://example.kz' },
          testable: false,
        },
      ],
    });
  });

  it('reads an array and keeps the good programmes', () => {
    const readings = readHere([programme, { ...programme, code: '' }, 5]);
    expect(readings.map((reading) => reading.programme?.code)).toEqual(['P-2021', undefined, undefined]);
    expect(faults([programme, { ...programme, code: '' }, 5])).toEqual([
      ['ROW.VALUE_MISSING', 2, 'code'],
      ['IMPORT.UNREADABLE', 3, undefined],
    ]);
  });

  it('refuses an empty array', () => {
    expect(faults([])).toEqual([['IMPORT.EMPTY', 1, undefined]]);
  });

  it('only warns of a member it does not know', () => {
    const [reading] = readHere({ ...programme, colour: 'blue' });
    expect(reading.programme?.code).toBe('P-2021');
    expect(reading.findings).toMatchObject([
      { code: 'IMPORT.COLUMN_UNKNOWN', severity: 'warning', column: 'colour' },
    ]);
  });

  it.each([
    ['no title', { title: {} }, 'ROW.VALUE_MISSING', 'title'],
    ['no term', { term: undefined }, 'ROW.VALUE_MISSING', 'term'],
    ['no start', { term: { end: '2026-01-09' } }, 'ROW.VALUE_MISSING', 'term.start'],
    [
      'an end that does not exist',
      { term: { start: '2021-01-10', end: '2026-02-30' } },
      'ROW.BAD_DATE',
      'term.end',
    ],
    [
      'an end before the start',
      { term: { start: '2021-01-10', end: '2021-01-09' } },
      'ROW.OUT_OF_RANGE',
      'term.end',
    ],
    ['a yearly report', { reporting: 'year' }, 'ROW.BAD_CHOICE', 'reporting'],
    ['no frequency', { reporting: null }, 'ROW.VALUE_MISSING', 'reporting'],
    ['due day 32', { dueDay: 32 }, 'ROW.OUT_OF_RANGE', 'dueDay'],
    ['a due day in words', { dueDay: 'tenth' }, 'ROW.NOT_A_NUMBER', 'dueDay'],
    ['an endorsement by nobody', { endorsement: 'nobody' }, 'ROW.BAD_CHOICE', 'endorsement'],
    ['weights by mood', { weights: 'mood' }, 'ROW.BAD_CHOICE', 'weights'],
    ['a zone that is none', { timeZone: 'Asia/Nowhere' }, 'ROW.BAD_CHOICE', 'timeZone'],
    ['directions that are no list', { directions: { D1: 'x' } }, 'ROW.BAD_LIST', 'directions'],
    ['a promise that is no object', { promises: ['x'] }, 'ROW.BAD_LIST', 'promises[0]'],
    ['a promise without text', { promises: [{ code: 'U1' }] }, 'ROW.VALUE_MISSING', 'promises[0].text'],
    [
      'a source on a day that does not exist',
      { promises: [{ code: 'U1', text: { kk: 'x' }, source: { date: '2020-02-30' } }] },
      'ROW.BAD_DATE',
      'promises[0].source.date',
    ],
    [
      'a code twice',
      {
        directions: [
          { code: 'D1', title: { kk: 'a' } },
          { code: 'D1', title: { kk: 'b' } },
        ],
      },
      'ROW.ITEM_REPEATED',
      'directions[1].code',
    ],
  ])('refuses %s', (_, parts, code, column) => {
    expect(faults({ ...programme, ...parts })).toEqual([[code, 1, column]]);
    expect(readHere({ ...programme, ...parts })[0].programme).toBeNull();
  });
});
