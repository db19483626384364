/** What a row of one line takes, in points. */
const LINE = 15;
/** The tallest row there may be holds so many lines. */
const MOST_LINES = 27;
/** Cyrillic letters are wider than the digit that a column's width counts. */
const LETTER = 1.12;

/** A text that may break over lines, and the width of its column in characters. */
interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/**
 * How tall a row must be for its texts to be seen, in points; undefined where one line does. Not every program works it
 * out by itself when it opens a file.
 */
export function rowHeight(texts: readonly WrappedText[]): number | undefined {
  const lines = Math.max(1, ...texts.map(linesOf));
  return lines === 1 ? undefined : Math.min(lines, MOST_LINES) * LINE;
}

function linesOf({ text, width }: WrappedText): number {
  const inLine = Math.max(1, width / LETTER);
  return text.split('\n').reduce((sum, part) => sum + linesOfPart(part, inLine), 0);
}

/** Breaks between words, and within those that are longer than a line. */
function linesOfPart(part: string, inLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of part.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= inLine) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / inLine) - 1;
      used = word.length % inLine;
    }
  }
  return lines;
}
