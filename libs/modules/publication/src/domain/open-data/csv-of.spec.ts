import type { Column } from './column';
import { csvOf } from './csv-of';

type Row = { text: string | null; figure: number | null };
const words = { kk: '', ru: '', en: '' };
const COLUMNS: Column<Row>[] = [
  { name: 'text', type: 'text', title: words, description: words, of: ({ text }) => text },
  { name: 'figure', type: 'number', title: words, description: words, of: ({ figure }) => figure },
];

const bodyOf = (rows: Row[]): string => csvOf(COLUMNS, rows).slice('\ufefftext,figure\r\n'.length);

describe('csvOf', () => {
  it('begins with a byte order mark and the names of the columns', () => {
    expect(csvOf(COLUMNS, [])).toBe('\ufefftext,figure\r\n');
  });

  it('quotes what would break a row, and doubles quotes', () => {
    expect(bodyOf([{ text: 'a, "b"\nc', figure: 1 }])).toBe('"a, ""b""\nc",1\r\n');
  });

  it('leaves cells empty where nothing is known, and zero a zero', () => {
    expect(
      bodyOf([
        { text: null, figure: 0 },
        { text: '', figure: null },
      ]),
    ).toBe(',0\r\n,\r\n');
  });

  it('takes the edge off formulas and leaves negative numbers alone', () => {
    expect(
      bodyOf([
        { text: '=1+1', figure: -2.5 },
        { text: '-x', figure: 3 },
      ]),
    ).toBe("'=1+1,-2.5\r\n'-x,3\r\n");
  });
});
