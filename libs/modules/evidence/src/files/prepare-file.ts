import { inspectArchive, WorkbookFault } from '@platform/spreadsheets';
import { EVIDENCE_LIMITS } from '../domain/evidence-limits';
import { tooLarge, typeUnsupported, unreadable } from '../domain/evidence.errors';
import { isImage, type Media } from '../domain/media';
import { refuseOtherEnding } from '../domain/refuse-other-ending';
import { NO_SHOT, type PreparedFile } from '../domain/prepared-file';
import { sniffMedia } from '../domain/sniff-media';
import { prepareImage } from './prepare-image';

/**
 * Makes of a file that somebody sent what is kept and served.
 * @param name as it is shown; its ending must agree with the bytes
 * @throws DomainError `EVIDENCE.TOO_LARGE`, `EVIDENCE.TYPE_UNSUPPORTED`, `EVIDENCE.TYPE_MISMATCH`, `EVIDENCE.UNREADABLE`,
 * `EVIDENCE.TOO_MANY_PIXELS`
 */
export async function prepareFile(bytes: Buffer, name: string): Promise<PreparedFile> {
  if (bytes.length > EVIDENCE_LIMITS.bytes) throw tooLarge(name);
  const media = await mediaOf(bytes, name);
  refuseOtherEnding(name, media);
  if (isImage(media)) return prepareImage(bytes, media, name);
  return { media, bytes, thumbnail: null, width: null, height: null, ...NO_SHOT };
}

async function mediaOf(bytes: Buffer, name: string): Promise<Media> {
  const sniffed = sniffMedia(bytes);
  if (sniffed === null) throw typeUnsupported(name);
  return sniffed === 'archive' ? officeDocument(bytes, name) : sniffed;
}

/** An archive has to pass the guard against bombs and macros, and to be one of the two documents that are archives. */
async function officeDocument(bytes: Buffer, name: string): Promise<Media> {
  try {
    const archive = await inspectArchive(bytes, {
      bytes: EVIDENCE_LIMITS.bytes,
      entries: 2_000,
      entryBytes: EVIDENCE_LIMITS.inflatedBytes,
      totalBytes: EVIDENCE_LIMITS.inflatedBytes,
      ratio: 200,
    });
    if (archive.find('word/document.xml')) return 'docx';
    if (archive.find('xl/workbook.xml')) return 'xlsx';
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    throw unreadable(name, String(error.params['reason'] ?? error.params['what'] ?? error.kind));
  }
  throw typeUnsupported(name);
}
