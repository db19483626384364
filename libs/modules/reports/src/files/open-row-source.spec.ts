import { FileFault } from '../domain/file-fault';
import { openRowSource } from './open-row-source';

/** The rows of a file whose bytes arrive a few at a time: every sequence of bytes is cut somewhere. */
async function rowsOf(content: string | Buffer, size: number): Promise<unknown[][]> {
  const bytes = Buffer.from(content);
  const source = await openRowSource(async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }, 'progress');
  const all: unknown[][] = [];
  for await (const { heading, rows } of source.batches()) {
    if (all.length === 0) all.push([...heading]);
    for (const { cells } of rows) all.push([...cells]);
  }
  return all;
}

const KAZAKH = 'Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸ 😀';

describe('reading a file', () => {
  it.each([1, 2, 3, 7, 1_000])('keeps every letter when the bytes come %i at a time', async (size) => {
    await expect(rowsOf(`a,b\n1,${KAZAKH}\n`, size)).resolves.toEqual([
      ['a', 'b'],
      ['1', KAZAKH],
    ]);
    await expect(rowsOf(`[{"a": 1, "b": "${KAZAKH}"}]`, size)).resolves.toEqual([
      ['a', 'b'],
      [1, KAZAKH],
    ]);
  });

  it.each([1, 5, 1_000])('takes what is no UTF-8 for windows-1251, %i bytes at a time', async (size) => {
    const bytes = Buffer.concat([
      Buffer.from('a;b\n1,5;'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    ]);
    await expect(rowsOf(bytes, size)).resolves.toEqual([
      ['a', 'b'],
      ['1,5', 'Привет'],
    ]);
  });

  it('leaves out a byte order mark and blank lines before the heading', async () => {
    await expect(rowsOf('\uFEFF\n\na,b\n1,2', 4)).resolves.toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    await expect(rowsOf('\uFEFF{"a": 1}\n{"a": 2}', 4)).resolves.toEqual([['a'], [1], [2]]);
  });

  it('finds the separator outside quotes', async () => {
    await expect(rowsOf('"a,b,c";d\n1;2', 100)).resolves.toEqual([
      ['a,b,c', 'd'],
      ['1', '2'],
    ]);
  });

  it('gathers the headings of objects that differ', async () => {
    await expect(rowsOf('[{"a": 1}, {"b": [2], "a": null}]', 3)).resolves.toEqual([
      ['a', 'b'],
      [1],
      [null, '[2]'],
    ]);
  });

  it.each([
    ['a byte that is no text', 'a,b\n1,\0'],
    ['a number instead of an object', '[1]'],
    ['an object that does not end', '{"a": {"b": "}"}'],
    ['an object that is none', '{a: 1}'],
    ['an array that does not end', '[{"a": 1}, {"a": 2}'],
    ['what follows the end of an array', '[{"a": 1}] {"a": 2'],
    ['a second array', '[{"a": 1}][{"a": 2}]'],
    ['the end of an array that was not begun', '{"a": 1}]'],
  ])('refuses %s', async (_case, content) => {
    await expect(rowsOf(content, 2)).rejects.toBeInstanceOf(FileFault);
  });
});
