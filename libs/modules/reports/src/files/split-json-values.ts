import { FileFault } from '../domain/file-fault';

const OPENING = '{';
const CLOSING = '}';
const BETWEEN = /[\s,]/;

/**
 * The top-level objects of a JSON array or of NDJSON, one after another and each as text, so that a file of any size is
 * read with the memory of one object. What stands between them (commas, line ends) is the same to it, but an array that was begun must end:
 * a file that was cut off between two objects is not a shorter file.
 * @param longest characters of one object; more is `IMPORT.TOO_LARGE`
 * @throws FileFault `IMPORT.UNREADABLE` where something other than an object stands, or an object or the array does not end
 */
export async function* splitJsonValues(text: AsyncIterable<string>, longest: number): AsyncGenerator<string> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let kept = '';
  const array = new Brackets();
  for await (const piece of text) {
    let from = 0;
    for (let index = 0; index < piece.length; index += 1) {
      const character = piece[index];
      if (inString) {
        if (escaped) escaped = false;
        else if (character === '\\') escaped = true;
        else if (character === '"') inString = false;
      } else if (character === OPENING) {
        if (depth === 0) from = index;
        depth += 1;
      } else if (depth === 0) {
        array.pass(character);
      } else if (character === '"') {
        inString = true;
      } else if (character === CLOSING) {
        depth -= 1;
        if (depth > 0) continue;
        yield kept + piece.slice(from, index + 1);
        kept = '';
      }
    }
    if (depth > 0) kept += piece.slice(from);
    if (kept.length > longest) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'row', max: longest });
  }
  if (depth > 0 || array.isOpen) throw FileFault.of('IMPORT.UNREADABLE', { reason: 'json' });
}

/** The brackets around the objects, if there are any: opened once, closed once. */
class Brackets {
  isOpen = false;
  private isClosed = false;

  /** @throws FileFault for what may not stand between objects */
  pass(character: string): void {
    if (BETWEEN.test(character)) return;
    if (character === '[' && !this.isOpen && !this.isClosed) this.isOpen = true;
    else if (character === ']' && this.isOpen) [this.isOpen, this.isClosed] = [false, true];
    else throw FileFault.of('IMPORT.UNREADABLE', { reason: 'json' });
  }
}
