import type { Archive } from './archive';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits';
import { findNamedSheet, findSheet, type SheetPlace } from './find-sheet';
import { inspectArchive } from './inspect-archive';
import { markWorkbook, type SheetMarks } from './mark-workbook';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
import type { SentCell, SentRow } from './sheet-scan';
import { SHEET_WORKER, type SheetMessage, type SheetTask } from './sheet-worker';
import { Thread, THREAD_MEMORY_MB } from './thread';
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
  /** Another sheet of the workbook, by its name in lower case; undefined when there is none. */
  sibling(name: string): Promise<WorkbookSheet | undefined>;
  /** The workbook once more, with cells of this sheet marked. */
  marked(marks: SheetMarks): AsyncGenerator<Buffer>;
}

/** Which sheet of a workbook to read, and how much of it. */
export interface ReadOptions {
  /** Its name in lower case; the first sheet where there is none of that name. */
  readonly sheet: string;
  readonly archive?: Partial<ArchiveLimits>;
  readonly limits?: Partial<SheetLimits>;
  /** Of the thread that parses it. */
  readonly memoryMb?: number;
}

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
  return openedSheet(archive, await findSheet(archive, options.sheet), options);
}

function openedSheet(archive: Archive, place: SheetPlace, options: ReadOptions): WorkbookSheet {
  const { memoryMb = THREAD_MEMORY_MB } = options;
  return {
    name: place.name,
    rows: () => rowsOf(place, { ...SHEET_LIMITS, ...options.limits }, memoryMb),
    sibling: async (name) => {
      const other = await findNamedSheet(archive, name);
      return other && openedSheet(archive, other, options);
    },
    marked: (marks) => markWorkbook(archive, place, marks),
  };
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

async function* rowsOf(
  place: SheetPlace,
  limits: SheetLimits,
  memoryMb: number,
): AsyncGenerator<readonly SheetRow[]> {
  const task: SheetTask = { ...place, task: 'read-sheet', limits, ahead: BATCHES_AHEAD };
  const thread = new Thread<SheetMessage>(SHEET_WORKER, task, memoryMb);
  for await (const message of thread.messages()) {
    if ('end' in message) return;
    thread.say('next');
    yield message.rows.map(received);
  }
}

function received({ number, cells }: SentRow): SheetRow {
  return { number, cells: cells.map(cellOf) };
}

function cellOf(sent: SentCell): SheetCell {
  return typeof sent === 'object' && sent !== null ? new Date(sent.time) : sent;
}
