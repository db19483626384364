/** The same bytes in pieces of exactly `size` bytes, the last one shorter; nothing for an empty stream. */
export async function* cutChunks(stream: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    let rest = piece;
    while (length + rest.length >= size) {
      const missing = size - length;
      yield Buffer.concat([...pieces, rest.subarray(0, missing)], size);
      rest = rest.subarray(missing);
      pieces = [];
      length = 0;
    }
    if (rest.length > 0) pieces.push(rest);
    length += rest.length;
  }
  if (length > 0) yield Buffer.concat(pieces, length);
}
