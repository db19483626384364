import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { ArchiveLimits } from './archive-limits';
import type { Part } from './read-part';
import { WorkbookFault } from './workbook-fault';

const STORED = 0;
const DEFLATED = 8;
const END_OF_DIRECTORY_AT_LEAST = 22;

/** What the directory of an archive says of an entry, and its bytes. */
export interface ArchiveEntry extends Part {
  readonly name: string;
  /** The name's bytes: what wrote them may not say in which letters. */
  readonly rawName: Buffer;
  /** Inflated, as the sender claims. */
  readonly claimedSize: number;
  readonly crc: number;
}

/** The directory of a zip file in memory. Names are told apart by case, as in the file. */
export class Archive {
  private readonly byName: ReadonlyMap<string, ArchiveEntry>;

  private constructor(readonly entries: readonly ArchiveEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** @throws WorkbookFault when it is no zip file, is encrypted or has too many entries; nothing is inflated */
  static async open(content: Buffer, limits: ArchiveLimits): Promise<Archive> {
    if (content.length < END_OF_DIRECTORY_AT_LEAST) throw WorkbookFault.unreadable('zip');
    try {
      const zip = await fromBufferPromise(content, { lazyEntries: true, validateEntrySizes: false });
      if (zip.entryCount > limits.entries) throw WorkbookFault.tooLarge('entries', limits.entries);
      const entries: ArchiveEntry[] = [];
      for await (const entry of zip.eachEntry()) entries.push(await located(zip, entry, content));
      return new Archive(entries);
    } catch (error) {
      throw error instanceof WorkbookFault ? error : WorkbookFault.unreadable('zip');
    }
  }

  find(name: string): ArchiveEntry | undefined {
    return this.byName.get(name);
  }
}

async function located(zip: ZipFile, entry: Entry, content: Buffer): Promise<ArchiveEntry> {
  if (entry.isEncrypted()) throw new WorkbookFault('encrypted');
  const { compressionMethod: method } = entry;
  if (method !== STORED && method !== DEFLATED) throw WorkbookFault.unreadable('compression');
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  return {
    name: entry.fileName.replace(/^\//, ''),
    rawName: entry.fileNameRaw,
    claimedSize: entry.uncompressedSize,
    crc: entry.crc32,
    deflated: method === DEFLATED,
    bytes: content.subarray(start, start + entry.compressedSize),
  };
}
