import { readProgrammeDocument, type ProgrammeReading } from '@core/reporting';
import { FileFault } from '../domain/file-fault';
import { decodeText } from './decode-text';
import { IMPORT_LIMITS } from './import-limits';
import { inspectContent } from './inspect-content';

/**
 * Reads the programmes of a JSON document. One document is small, so it is read as a whole.
 * @param read opens the stored file from its beginning
 * @throws FileFault when it is no JSON or too large
 */
export async function readProgrammeFile(
  read: () => AsyncIterable<Buffer>,
): Promise<readonly ProgrammeReading[]> {
  const { format, encoding } = await inspectContent(read());
  if (format !== 'json') throw FileFault.of('IMPORT.UNREADABLE', { reason: 'json' });
  let text = '';
  for await (const piece of decodeText(read(), encoding)) {
    text += piece;
    const { documentBytes } = IMPORT_LIMITS;
    if (text.length > documentBytes) {
      throw FileFault.of('IMPORT.TOO_LARGE', { what: 'document', max: documentBytes });
    }
  }
  return readProgrammeDocument(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw FileFault.of('IMPORT.UNREADABLE', { reason: 'json' });
  }
}
