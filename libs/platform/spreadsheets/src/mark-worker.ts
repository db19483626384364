import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { Demand } from './demand';
import { MarkFormats, type AddedFormat, type KnownFormats } from './mark-formats';
import type { Part } from './read-part';
import { RowMarks, type RowMark } from './row-marks';
import { SheetMarker } from './sheet-marker';
import { faultMessage, type FaultMessage } from './fault-message';

/** What the thread is given. */
export interface MarkTask {
  readonly task: 'mark-sheet';
  readonly sheet: Part;
  readonly textColumn: number;
  readonly formats?: KnownFormats;
  /** Pieces that may be on their way before one is asked for. */
  readonly ahead: number;
}

/** What the thread says: a piece of XML, that it needs more marks, or that this was all. */
export type MarkMessage =
  | { readonly xml: string }
  | { readonly wants: 'marks' }
  | { readonly added: readonly AddedFormat[] }
  | FaultMessage;

/** What the thread is told: more marks (undefined: there are none), or that a piece has been taken. */
export type MarkAnswer = { readonly marks: readonly RowMark[] | undefined } | 'next';

/** The file a thread is to run: this one. */
export const MARK_WORKER = __filename;

async function serve(port: MessagePort, task: MarkTask): Promise<void> {
  const say = (message: MarkMessage) => port.postMessage(message);
  const demand = new Demand(task.ahead);
  let answer: (marks: readonly RowMark[] | undefined) => void = () => undefined;
  port.on('message', (told: MarkAnswer) => {
    if (told === 'next') demand.more();
    else answer(told.marks);
  });
  const marks = new RowMarks(() => {
    say({ wants: 'marks' });
    return new Promise((resolve) => (answer = resolve));
  });
  const formats = new MarkFormats(task.formats);
  try {
    for await (const xml of new SheetMarker(task.textColumn, marks, formats).run(task.sheet)) {
      await demand.next();
      say({ xml });
    }
    say({ added: formats.added });
  } catch (error) {
    say(faultMessage(error));
  } finally {
    port.close();
  }
}

/** Whoever only asks for the file's name does not start anything. */
function isTask(data: unknown): data is MarkTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'mark-sheet';
}

if (parentPort !== null && isTask(workerData)) void serve(parentPort, workerData);
