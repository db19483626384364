import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { Demand } from './demand';
import { readDateStyles } from './read-date-styles';
import type { Part } from './read-part';
import { readSharedTexts } from './read-shared-texts';
import { scanPart } from './scan-part';
import type { SheetLimits } from './sheet-limits';
import { SheetScan, type SentRow } from './sheet-scan';
import { faultMessage, type FaultMessage } from './fault-message';

/** What the thread is given. */
export interface SheetTask {
  readonly task: 'read-sheet';
  readonly sheet: Part;
  readonly texts?: Part;
  readonly styles?: Part;
  readonly from1904: boolean;
  readonly limits: SheetLimits;
  /** Batches that may be on their way before one is asked for. */
  readonly ahead: number;
}

/** What the thread says. */
export type SheetMessage = { readonly rows: readonly SentRow[] } | { readonly end: true } | FaultMessage;

/** The file a thread is to run: this one. */
export const SHEET_WORKER = __filename;

async function* batchesOf(task: SheetTask): AsyncGenerator<SentRow[]> {
  const { limits, from1904 } = task;
  const texts = task.texts ? await readSharedTexts(task.texts, limits) : [];
  const isDate = task.styles ? await readDateStyles(task.styles) : [];
  const scan = new SheetScan({ texts, isDate, from1904 }, limits);
  for await (const _ of scanPart(task.sheet, scan)) yield* scan.take(false);
  yield* scan.take(true);
}

async function serve(port: MessagePort, task: SheetTask): Promise<void> {
  const say = (message: SheetMessage) => port.postMessage(message);
  const demand = new Demand(task.ahead);
  port.on('message', () => demand.more());
  try {
    for await (const rows of batchesOf(task)) {
      await demand.next();
      say({ rows });
    }
    say({ end: true });
  } catch (error) {
    say(faultMessage(error));
  } finally {
    port.close();
  }
}

/** Whoever only asks for the file's name does not start anything. */
function isTask(data: unknown): data is SheetTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'read-sheet';
}

if (parentPort !== null && isTask(workerData)) void serve(parentPort, workerData);
