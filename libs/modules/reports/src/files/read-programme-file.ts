import { readProgrammeDocument, type ProgrammeReading } from '@core/reporting';
import { FileFault } from '../domain/file-fault';
import { IMPORT_LIMITS } from './import-limits';
import { readJsonFile } from './read-json-file';

/**
 * Reads the programmes of a JSON document.
 * @param read opens the stored file from its beginning
 * @param country whose time zone programmes have that name none
 * @throws FileFault when it is no JSON or too large
 */
export async function readProgrammeFile(
  read: () => AsyncIterable<Buffer>,
  country: Parameters<typeof readProgrammeDocument>[1],
): Promise<readonly ProgrammeReading[]> {
  const json = await readJsonFile(read, IMPORT_LIMITS.documentBytes);
  try {
    return readProgrammeDocument(json, country);
  } catch (error) {
    // Parsing takes any depth; quoting what stands in the wrong place does not.
    throw error instanceof RangeError ? FileFault.of('IMPORT.UNREADABLE', { reason: 'nesting' }) : error;
  }
}
