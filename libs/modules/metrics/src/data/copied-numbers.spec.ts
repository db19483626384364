import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readCopiedNumbers } from './copied-numbers';

async function read(chunks: readonly string[], columns: number): Promise<number[][]> {
  const lines: number[][] = [];
  const bytes = chunks.map((chunk) => Buffer.from(chunk, 'latin1'));
  await readCopiedNumbers(Readable.from(bytes), columns, (values) => lines.push([...values]));
  return lines;
}

/** As PostgreSQL writes a numeric: digits, perhaps a sign and a fraction, or the mark of a null. */
const cell = fc.oneof(
  { weight: 1, arbitrary: fc.constant('\\N') },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 1000 }).map(String) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.stringMatching(/^(0|[1-9]\d{0,19})$/),
        fc.stringMatching(/^(\.\d{1,25})?$/),
      )
      .map((parts) => parts.join('')),
  },
);

describe('numbers copied from the database', () => {
  it('are those that Number() reads, wherever the chunks are cut', async () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 12 }),
        cuts: fc.array(fc.nat(400), { maxLength: 20 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows, cuts }) => {
        const text = rows.map((row) => `${row.join('\t')}\n`).join('');
        const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const chunks = at.slice(1).map((end, index) => text.slice(at[index], end));
        const expected = rows.map((row) => row.map((one) => (one === '\\N' ? NaN : Number(one))));
        expect(await read(chunks, columns)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a null as NaN, in any column', async () => {
    expect(await read(['\\N\t2\t\\N\n', '1\t\\N\t3\n'], 3)).toEqual([
      [NaN, 2, NaN],
      [1, NaN, 3],
    ]);
  });

  it('keeps the sign of what is below one', async () => {
    expect(await read(['-0.5\t-12.25\t-7\n'], 3)).toEqual([[-0.5, -12.25, -7]]);
  });

  it('rounds decimals of twenty digits as they are rounded in JavaScript source', async () => {
    expect(await read(['12345678901234567890\t0.12345678901234567890\t9007199254740993\n'], 3)).toEqual([
      [12345678901234567000, 0.12345678901234568, 9007199254740992],
    ]);
  });

  it('reads a line that comes a byte at a time', async () => {
    expect(await read([...'17\t-3.75\n\\N\t100\n'], 2)).toEqual([
      [17, -3.75],
      [NaN, 100],
    ]);
  });

  it('tells nothing of an empty copy', async () => {
    expect(await read([], 2)).toEqual([]);
  });
});
