import { Archive, type ArchiveEntry } from './archive';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits';
import { readPart } from './read-part';
import { WorkbookFault } from './workbook-fault';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const ZIP_FLAGS_AT = 6;
const ENCRYPTED_FLAG = 1;
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_WORKBOOK = Buffer.from('EncryptedPackage', 'utf16le');
const DOCTYPE = Buffer.from('<!DOCTYPE');
const XML = /\.(xml|rels|vml)$/i;
const MACROS = /(^|\/)vbaProject\.bin$/i;
const HARMLESS = 1024 * 1024;

/**
 * The guard before any parsing. Claimed sizes can refuse an archive at once, but only bytes that were really inflated
 * let it pass; each piece is forgotten before the next one, so memory stays at the file itself.
 * @throws WorkbookFault encrypted, unreadable (no zip, old workbook, macros, a document type, damaged) or too large
 */
export async function inspectArchive(
  content: Buffer,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Archive> {
  refuseForeign(content);
  const archive = await Archive.open(content, limits);
  let claimed = 0;
  for (const { name, claimedSize, bytes } of archive.entries) {
    if (MACROS.test(name)) throw WorkbookFault.unreadable('macros');
    if (claimedSize > limits.entryBytes) throw WorkbookFault.tooLarge('entry', limits.entryBytes);
    if (claimedSize > Math.max(HARMLESS, bytes.length * limits.ratio)) {
      throw WorkbookFault.tooLarge('ratio', limits.ratio);
    }
    claimed += claimedSize;
  }
  if (claimed > limits.totalBytes) throw WorkbookFault.tooLarge('archive', limits.totalBytes);
  for (const entry of archive.entries) await inflate(entry);
  return archive;
}

/** What is told by the first bytes; an encrypted workbook is an OLE container around the real one. */
function refuseForeign(content: Buffer): void {
  if (content.subarray(0, OLE.length).equals(OLE)) {
    throw content.includes(ENCRYPTED_WORKBOOK)
      ? new WorkbookFault('encrypted')
      : WorkbookFault.unreadable('xls');
  }
  if (!content.subarray(0, ZIP.length).equals(ZIP)) throw WorkbookFault.unreadable('zip');
  if ((content[ZIP_FLAGS_AT] & ENCRYPTED_FLAG) === ENCRYPTED_FLAG) throw new WorkbookFault('encrypted');
}

/** The claims keep all limits, so an entry does as well that inflates to what it claims and no byte more. */
async function inflate(entry: ArchiveEntry): Promise<void> {
  const isXml = XML.test(entry.name);
  let size = 0;
  let tail = Buffer.alloc(0);
  for await (const piece of readPart(entry)) {
    size += piece.length;
    if (size > entry.claimedSize) throw WorkbookFault.tooLarge('claimed', entry.claimedSize);
    if (!isXml) continue;
    const seam = Buffer.concat([tail, piece.subarray(0, DOCTYPE.length)]);
    if (piece.includes(DOCTYPE) || seam.includes(DOCTYPE)) throw WorkbookFault.unreadable('doctype');
    tail = Buffer.from(piece.subarray(-(DOCTYPE.length - 1)));
  }
  if (size < entry.claimedSize) throw WorkbookFault.unreadable('damaged');
}
