import { createInflateRaw } from 'node:zlib';
import { WorkbookFault } from './workbook-fault';

/** Small enough to be forgotten at once, large enough to make each way through the thread pool worth while. */
const PIECE = 256 * 1024;

/** One entry of an archive as it lies there; a plain object, so that it may go to another thread. */
export interface Part {
  readonly deflated: boolean;
  readonly bytes: Uint8Array;
}

/**
 * The content of a part in pieces; the next one is inflated when it is asked for.
 * @throws WorkbookFault unreadable where the bytes are damaged
 */
export async function* readPart({ deflated, bytes }: Part): AsyncGenerator<Buffer> {
  if (!deflated) {
    for (let at = 0; at < bytes.length; at += PIECE) yield Buffer.from(bytes.subarray(at, at + PIECE));
    return;
  }
  const inflating = createInflateRaw({ chunkSize: PIECE });
  inflating.end(bytes);
  try {
    for await (const piece of inflating) yield piece as Buffer;
  } catch {
    throw WorkbookFault.unreadable('damaged');
  }
}
