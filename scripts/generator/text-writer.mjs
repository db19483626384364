import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

const CHUNK = 1 << 18;

/**
 * Streams text to a file and waits for the disk, so memory stays flat however long the file grows.
 * @param {string} path
 * @returns {{ write: (text: string) => Promise<void> | undefined, close: () => Promise<number> }}
 *   `write` returns a promise only when the caller has to wait; `close` resolves with the bytes written
 */
export function createTextWriter(path) {
  const stream = createWriteStream(path);
  let pending = '';
  const flush = () => {
    const text = pending;
    pending = '';
    return stream.write(text) ? undefined : once(stream, 'drain').then(() => undefined);
  };
  return {
    write: (text) => {
      pending += text;
      return pending.length < CHUNK ? undefined : flush();
    },
    close: async () => {
      stream.end(pending);
      await finished(stream);
      return stream.bytesWritten;
    },
  };
}
