import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { readDateStyles } from './read-date-styles';
import type { Part } from './read-part';
import { readSharedTexts } from './read-shared-texts';
import { scanPart } from './scan-part';
import type { SheetLimits } from './sheet-limits';
import { SheetScan, type SentRow } from './sheet-scan';
import { WorkbookFault, type WorkbookFaultKind } from './workbook-fault';

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
export type SheetMessage =
  | { readonly rows: readonly SentRow[] }
  | { readonly fault: { readonly kind: WorkbookFaultKind; readonly params: WorkbookFault['params'] } }
  | { readonly end: true };

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

/** Waits until a message has come for each batch that went out, but for a few. */
class Demand {
  private open: number;
  private wake?: () => void;

  constructor(port: MessagePort, ahead: number) {
    this.open = ahead;
    port.on('message', () => {
      this.open += 1;
      this.wake?.();
    });
  }

  async next(): Promise<void> {
    while (this.open === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    this.open -= 1;
  }
}

async function serve(port: MessagePort, task: SheetTask): Promise<void> {
  const say = (message: SheetMessage) => port.postMessage(message);
  const demand = new Demand(port, task.ahead);
  try {
    for await (const rows of batchesOf(task)) {
      await demand.next();
      say({ rows });
    }
    say({ end: true });
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    say({ fault: { kind: error.kind, params: error.params } });
  } finally {
    port.close();
  }
}

/** Whoever only asks for the file's name does not start anything. */
function isTask(data: unknown): data is SheetTask {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'read-sheet';
}

if (parentPort !== null && isTask(workerData)) void serve(parentPort, workerData);
