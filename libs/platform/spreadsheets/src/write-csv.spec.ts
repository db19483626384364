import { writeCsv } from './write-csv';

async function textOf(rows: Parameters<typeof writeCsv>[0]): Promise<string> {
  let text = '';
  for await (const piece of writeCsv(rows)) text += piece;
  return text;
}

describe('rows as CSV', () => {
  it('begins with a byte order mark and ends every row', async () => {
    expect(await textOf([['Аумақ', 'Үлес']])).toBe('\uFEFFАумақ,Үлес\r\n');
  });

  it('quotes what would end a cell or a row', async () => {
    expect(await textOf([['a,b', 'say "yes"', 'two\nlines', 'one; two']])).toBe(
      '\uFEFF"a,b","say ""yes""","two\nlines","one; two"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx', '＝1+1'])(
    'makes %j harmless as text',
    async (text) => {
      expect((await textOf([[text]])).slice(1).replace(/^"/, '')[0]).toBe("'");
    },
  );

  it('leaves negative numbers as numbers, what is absent empty and a day a day', async () => {
    const row = [-2.5, null, true, new Date(Date.UTC(2026, 9, 31)), 0, ''];
    expect(await textOf([row])).toBe('\uFEFF-2.5,,true,2026-10-31,0,\r\n');
  });

  it('keeps rows in pieces', async () => {
    const pieces: string[] = [];
    for await (const piece of writeCsv(Array.from({ length: 1_001 }, (_, row) => [row]))) pieces.push(piece);
    expect(pieces.map((piece) => piece.split('\r\n').length - 1)).toEqual([500, 500, 1]);
  });
});
