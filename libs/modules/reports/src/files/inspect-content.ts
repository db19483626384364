import { isUtf8 } from 'node:buffer';
import { FileFault } from '../domain/file-fault';

/** How the bytes of a file are to be read. */
export interface ContentNature {
  /** A workbook is told by its container alone; opening it shows whether it is one. */
  readonly format: 'csv' | 'json' | 'workbook';
  /** Of its text; what a workbook holds is UTF-8 always. */
  readonly encoding: 'utf-8' | 'windows-1251';
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PDF = Buffer.from('%PDF-', 'latin1');
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** The longest UTF-8 sequence is four bytes, so at most three of them are cut off at the end of a piece. */
const LONGEST_TAIL = 3;

/**
 * Looks through a whole file to tell what it is: one pass at memory speed, so that the reader that follows never has
 * to change its mind in the middle.
 * @throws FileFault `IMPORT.EMPTY`, `IMPORT.UNREADABLE`
 */
export async function inspectContent(content: AsyncIterable<Buffer>): Promise<ContentNature> {
  let first: Buffer | undefined;
  let format: ContentNature['format'] | undefined;
  const utf8 = new Utf8Check();
  for await (const piece of content) {
    if (first === undefined) {
      first = piece;
      if (startsWith(piece, ZIP) || startsWith(piece, OLE)) return { format: 'workbook', encoding: 'utf-8' };
      if (startsWith(piece, PDF)) throw FileFault.of('IMPORT.UNREADABLE', { reason: 'pdf' });
    }
    if (piece.includes(0)) throw FileFault.of('IMPORT.UNREADABLE', { reason: 'binary' });
    format ??= formatOf(piece);
    utf8.add(piece);
  }
  if (format === undefined) throw FileFault.of('IMPORT.EMPTY');
  return { format, encoding: utf8.holds() ? 'utf-8' : 'windows-1251' };
}

function startsWith(head: Buffer, mark: Buffer): boolean {
  return head.subarray(0, mark.length).equals(mark);
}

/** By the first character that says anything; undefined where there is none yet. */
function formatOf(piece: Buffer): ContentNature['format'] | undefined {
  const hasMark = startsWith(piece, BYTE_ORDER_MARK);
  const text = piece.toString('latin1', hasMark ? BYTE_ORDER_MARK.length : 0);
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) return undefined;
  return first === '[' || first === '{' ? 'json' : 'csv';
}

/** Whether pieces put together are UTF-8, wherever they were cut. */
class Utf8Check {
  private tail = Buffer.alloc(0);
  private valid = true;

  add(piece: Buffer): void {
    if (!this.valid) return;
    const bytes = this.tail.length > 0 ? Buffer.concat([this.tail, piece]) : piece;
    const cut = beginningOfTail(bytes);
    this.valid = isUtf8(bytes.subarray(0, cut));
    this.tail = Buffer.from(bytes.subarray(cut));
  }

  holds(): boolean {
    return this.valid && isUtf8(this.tail);
  }
}

/** Where a sequence begins that may go on in the next piece. */
function beginningOfTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(LONGEST_TAIL, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}
