import { inspectArchive, readPart, type Archive, type ArchiveEntry } from '@platform/spreadsheets';
import { FileFault } from '../domain/file-fault';
import { entryName } from './entry-name';
import { faultOfArchive } from './fault-of-archive';
import { IMPORT_LIMITS } from './import-limits';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const TABLE = /\.(csv|xlsx|json|ndjson)$/i;
/** What systems put into archives for themselves. */
const LITTER = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$)|\/$/;

/** An archive with one table of progress and the files its rows name as evidence. */
export class ReportBundle {
  private constructor(
    private readonly main: ArchiveEntry,
    private readonly attachments: ReadonlyMap<string, ArchiveEntry>,
  ) {}

  /** Whether a file may be one: a workbook is an archive too, so its name has to tell. */
  static isNamedSo(fileName: string): boolean {
    return /\.zip$/i.test(fileName);
  }

  /**
   * Undefined where it is a workbook, or no archive at all.
   * @param content the stored file from its beginning
   * @throws FileFault `IMPORT.TOO_LARGE`, `IMPORT.ENCRYPTED`, `IMPORT.UNREADABLE` (also when there is no one table)
   */
  static async open(content: AsyncIterable<Buffer>): Promise<ReportBundle | undefined> {
    const bytes = await collect(content);
    if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return undefined;
    const archive = await guarded(bytes);
    if (archive.find('[Content_Types].xml') !== undefined) return undefined;
    const entries = archive.entries
      .map((entry) => ({ ...entry, name: entryName(entry) }))
      .filter(({ name }) => !LITTER.test(name));
    const main = tableOf(entries);
    return new ReportBundle(main, attachmentsOf(entries, main));
  }

  /** The table's bytes from the first to the last; any number of times. */
  readonly table = (): AsyncIterable<Buffer> => readPart(this.main);

  /** What rows may call the files: their paths beside the table, and plain names where these are unique. */
  get names(): readonly string[] {
    return [...this.attachments.keys()];
  }

  /** A file as a whole. @param name one of {@link names} */
  async file(name: string): Promise<Buffer> {
    const entry = this.attachments.get(name);
    if (entry === undefined) throw new Error(`The bundle has no ${name}.`);
    const pieces: Buffer[] = [];
    for await (const piece of readPart(entry)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
}

async function collect(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const { bundleBytes } = IMPORT_LIMITS;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > bundleBytes) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'bytes', max: bundleBytes });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function guarded(bytes: Buffer): Promise<Archive> {
  const { bundleBytes, bundleEntries, bundleInflatedBytes } = IMPORT_LIMITS;
  try {
    return await inspectArchive(bytes, {
      bytes: bundleBytes,
      entries: bundleEntries,
      entryBytes: IMPORT_LIMITS.bytes,
      totalBytes: bundleInflatedBytes,
      ratio: 200,
    });
  } catch (error) {
    throw faultOfArchive(error);
  }
}

/** The only table of the highest folder that has one, or the one called progress among several. */
function tableOf(entries: readonly ArchiveEntry[]): ArchiveEntry {
  const tables = entries.filter(({ name }) => TABLE.test(name));
  const highest = Math.min(...tables.map(({ name }) => depthOf(name)));
  const there = tables.filter(({ name }) => depthOf(name) === highest);
  const named = there.filter(({ name }) => /(^|\/)progress\.[^/]+$/i.test(name));
  const [table, ...others] = named.length > 0 ? named : there;
  if (table === undefined || others.length > 0) {
    throw FileFault.of('IMPORT.UNREADABLE', { reason: table === undefined ? 'no_table' : 'several_tables' });
  }
  return table;
}

function depthOf(name: string): number {
  return name.split('/').length;
}

function attachmentsOf(
  entries: readonly ArchiveEntry[],
  main: ArchiveEntry,
): ReadonlyMap<string, ArchiveEntry> {
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const byPath = new Map<string, ArchiveEntry>();
  const byName = new Map<string, ArchiveEntry[]>();
  for (const entry of entries) {
    if (entry === main) continue;
    const path = entry.name.startsWith(folder) ? entry.name.slice(folder.length) : entry.name;
    const name = path.slice(path.lastIndexOf('/') + 1);
    byPath.set(path, entry);
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  const unique = [...byName].filter(([, found]) => found.length === 1);
  return new Map([...unique.map(([name, [entry]]) => [name, entry] as const), ...byPath]);
}
