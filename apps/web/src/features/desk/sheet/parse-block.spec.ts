import { parseBlock } from './parse-block';

describe('a block from a spreadsheet', () => {
  it.each([
    ['12', [['12']]],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\n\n3', [['1'], [''], ['3']]],
    ['"бір\nекі"\t"ол ""осы"" деді"', [['бір\nекі', 'ол "осы" деді']]],
    ['5" құбыр\t7', [['5" құбыр', '7']]],
  ])('%j', (text, rows) => expect(parseBlock(text)).toEqual(rows));
});
