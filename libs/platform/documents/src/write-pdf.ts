import { startThread } from '@platform/threads';
import { extname, join } from 'node:path';
import type { NewDocument } from './new-document';
import type { PdfWorkerTask } from './pdf-worker';

/** Named, not imported: the layout and its reader of fonts are megabytes of code that only the thread needs. */
const PDF_WORKER = join(__dirname, `pdf-worker${extname(__filename)}`);

/** A document of a few dozen pages takes a tenth of it. */
const THREAD_MEMORY_MB = 384;
/** Far above what the largest document takes; a layout that does not end is ended. */
const LONGEST_MS = 60_000;

/**
 * A PDF, laid out in a thread with a limit on its memory and its time: the process goes on answering meanwhile.
 * @throws when the content cannot be laid out, or not within the limits
 */
export async function writePdf(document: NewDocument): Promise<Buffer> {
  const task: PdfWorkerTask = { document };
  const worker = startThread(PDF_WORKER, task, THREAD_MEMORY_MB);
  const timer = setTimeout(() => void worker.terminate(), LONGEST_MS);
  try {
    const bytes = await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread that lays out a PDF ended with ${code}.`)));
    });
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
