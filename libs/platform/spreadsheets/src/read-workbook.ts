import { on } from 'node:events';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits';
import { findSheet, type SheetPlace } from './find-sheet';
import { inspectArchive } from './inspect-archive';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
import type { SentCell, SentRow } from './sheet-scan';
import { SHEET_WORKER, type SheetMessage, type SheetTask } from './sheet-worker';
import { WorkbookFault } from './workbook-fault';

/** A cell as the workbook means it. A `Date` is a day without a place, in UTC. */
export type SheetCell = string | number | boolean | Date | null;

/** A row that is not blank. */
export interface SheetRow {
  /** As the spreadsheet shows it: the first row of the sheet is 1, blank rows count. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** One sheet of a workbook that has passed the guard. */
export interface WorkbookSheet {
  readonly name: string;
  /** The rows from the first to the last, some at a time, once; the thread ends with the loop, however that ends. */
  rows(): AsyncGenerator<readonly SheetRow[]>;
}

/** Which sheet of a workbook to read, and how much of it. */
export interface ReadOptions {
  /** Its name in lower case; the first sheet where there is none of that name. */
  readonly sheet: string;
  readonly archive?: Partial<ArchiveLimits>;
  readonly limits?: Partial<SheetLimits>;
}

/** Texts of the largest workbook that passes take half of it. */
const MEMORY_MB = 512;
const BATCHES_AHEAD = 2;

/**
 * Opens one sheet of an XLSX file. Its parsing runs in a thread whose memory has a limit, so that a hostile file ends
 * that thread and nothing else.
 * @param content the file from its beginning, read once
 * @throws WorkbookFault here and while reading rows
 */
export async function readWorkbook(
  content: AsyncIterable<Buffer>,
  options: ReadOptions,
): Promise<WorkbookSheet> {
  const archiveLimits = { ...ARCHIVE_LIMITS, ...options.archive };
  const archive = await inspectArchive(await collect(content, archiveLimits.bytes), archiveLimits);
  const place = await findSheet(archive, options.sheet);
  return { name: place.name, rows: () => rowsOf(place, { ...SHEET_LIMITS, ...options.limits }) };
}

async function collect(content: AsyncIterable<Buffer>, max: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > max) throw WorkbookFault.tooLarge('bytes', max);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* rowsOf(place: SheetPlace, limits: SheetLimits): AsyncGenerator<readonly SheetRow[]> {
  const worker = startWorker({ ...place, task: 'read-sheet', limits, ahead: BATCHES_AHEAD });
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<
      [SheetMessage]
    >) {
      if ('fault' in message) throw new WorkbookFault(message.fault.kind, message.fault.params);
      if ('end' in message) return;
      worker.postMessage('next');
      yield message.rows.map(received);
    }
    throw new Error('The thread that reads a workbook ended too early.');
  } catch (error) {
    throw isOutOfMemory(error) ? WorkbookFault.tooLarge('memory', MEMORY_MB) : error;
  } finally {
    await worker.terminate();
  }
}

/** Where sources run uncompiled, as in tests, the thread has to compile them too. */
function startWorker(task: SheetTask): Worker {
  const isSource = extname(SHEET_WORKER) === '.ts';
  return new Worker(SHEET_WORKER, {
    workerData: task,
    execArgv: isSource ? ['--require', join(__dirname, 'testing', 'compile-on-load.cjs')] : [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
}

function received({ number, cells }: SentRow): SheetRow {
  return { number, cells: cells.map(cellOf) };
}

function cellOf(sent: SentCell): SheetCell {
  return typeof sent === 'object' && sent !== null ? new Date(sent.time) : sent;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Object && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
