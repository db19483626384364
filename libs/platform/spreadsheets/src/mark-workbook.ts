import type { Archive, ArchiveEntry } from './archive';
import type { SheetPlace } from './find-sheet';
import type { AddedFormat } from './mark-formats';
import { MarkStyles } from './mark-styles';
import { MARK_WORKER, type MarkAnswer, type MarkMessage, type MarkTask } from './mark-worker';
import { readPart } from './read-part';
import type { RowMark } from './row-marks';
import { Thread, THREAD_MEMORY_MB } from './thread';
import { writeArchive, type ArchivePart } from './write-archive';

/** What is to be seen of a sheet. */
export interface SheetMarks {
  /** The column that holds the texts, from 0; what it holds already gives way. */
  readonly textColumn: number;
  /** Some at a time, in the order of the rows. */
  readonly batches: AsyncIterable<readonly RowMark[]>;
}

const PIECES_AHEAD = 2;
/** Styles are changed as a whole and outside of the thread; larger ones, which nobody draws by hand, are left alone. */
const LARGEST_STYLES = 4 * 1024 * 1024;

/**
 * The workbook once more, with cells of one sheet marked. All other parts are copied as they lie in the archive; the
 * sheet goes through a thread with a limited memory, a piece at a time.
 * @throws WorkbookFault while it is written, where the sheet cannot be read
 */
export function markWorkbook(archive: Archive, place: SheetPlace, marks: SheetMarks): AsyncGenerator<Buffer> {
  return writeArchive(partsOf(archive, place, marks));
}

/** Which formats are needed is known when the sheet is through, so the styles come last. */
async function* partsOf(archive: Archive, place: SheetPlace, marks: SheetMarks): AsyncGenerator<ArchivePart> {
  const styles = await stylesOf(place.styles);
  let added: readonly AddedFormat[] = [];
  for (const entry of archive.entries) {
    if (entry === place.sheet) {
      yield {
        name: entry.name,
        content: markedXml(place.sheet, marks, styles, (formats) => (added = formats)),
      };
    } else if (styles === undefined || entry !== place.styles) yield { name: entry.name, copied: entry };
  }
  if (styles !== undefined && place.styles !== undefined) {
    yield { name: place.styles.name, content: [styles.with(added)] };
  }
}

async function stylesOf(part: ArchiveEntry | undefined): Promise<MarkStyles | undefined> {
  if (part === undefined || part.claimedSize > LARGEST_STYLES) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of readPart(part)) pieces.push(piece);
  return MarkStyles.of(Buffer.concat(pieces).toString('utf8'));
}

async function* markedXml(
  sheet: ArchiveEntry,
  { textColumn, batches }: SheetMarks,
  styles: MarkStyles | undefined,
  tellFormats: (added: readonly AddedFormat[]) => void,
): AsyncGenerator<string> {
  const task: MarkTask = {
    task: 'mark-sheet',
    sheet,
    textColumn,
    formats: styles?.known,
    ahead: PIECES_AHEAD,
  };
  const thread = new Thread<MarkMessage>(MARK_WORKER, task, THREAD_MEMORY_MB);
  const say = (answer: MarkAnswer) => thread.say(answer);
  const marks = batches[Symbol.asyncIterator]();
  try {
    for await (const message of thread.messages()) {
      if ('wants' in message) {
        const { value, done } = await marks.next();
        say({ marks: done ? undefined : (value as readonly RowMark[]) });
      } else if ('added' in message) {
        tellFormats(message.added);
        return;
      } else {
        say('next');
        yield message.xml;
      }
    }
  } finally {
    await marks.return?.();
  }
}
