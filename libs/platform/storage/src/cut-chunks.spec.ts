import { cutChunks } from './cut-chunks';

describe('cutChunks', () => {
  async function cut(pieces: string[], size: number): Promise<string[]> {
    async function* stream() {
      for (const piece of pieces) yield Buffer.from(piece);
    }
    const chunks: string[] = [];
    for await (const chunk of cutChunks(stream(), size)) chunks.push(chunk.toString());
    return chunks;
  }

  it.each([
    [[], []],
    [[''], []],
    [['ab'], ['ab']],
    [['abc'], ['abc']],
    [
      ['a', 'b', 'c', 'd'],
      ['abc', 'd'],
    ],
    [['abcdefgh'], ['abc', 'def', 'gh']],
    [
      ['ab', 'cdef', '', 'g'],
      ['abc', 'def', 'g'],
    ],
  ])('cuts %j into %j', async (pieces, expected) => {
    expect(await cut(pieces, 3)).toEqual(expected);
  });
});
