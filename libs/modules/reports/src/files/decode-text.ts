import iconv from 'iconv-lite';
import type { ContentNature } from './inspect-content';

/** The text of a file in pieces, without a byte order mark. */
export async function* decodeText(
  content: AsyncIterable<Buffer>,
  encoding: ContentNature['encoding'],
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const piece of content) yield decoder.write(piece);
  yield decoder.end() ?? '';
}
