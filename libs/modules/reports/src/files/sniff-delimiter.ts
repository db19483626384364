/** What separates the cells of a line. */
export type Delimiter = ',' | ';';

const LONGEST_HEADING = 64 * 1024;

/** Counts the candidates outside quotes in the first line that is not blank; a tie is a comma. */
export async function sniffDelimiter(content: AsyncIterable<Buffer>): Promise<Delimiter> {
  const line = await firstLine(content);
  const counts = { ',': 0, ';': 0 };
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === ';')) counts[character] += 1;
  }
  return counts[';'] > counts[','] ? ';' : ',';
}

/** Both encodings write these characters as the same single bytes, so Latin-1 is good enough to find them. */
async function firstLine(content: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const piece of content) {
    text += piece.toString('latin1');
    const line = /\S[^\r\n]*[\r\n]/.exec(text);
    if (line !== null) return line[0];
    if (text.length > LONGEST_HEADING) break;
  }
  return text;
}
