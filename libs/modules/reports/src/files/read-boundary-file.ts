import { readBoundaryDocument, type BoundaryReading } from '@core/reporting';
import { FileFault } from '../domain/file-fault';
import { IMPORT_LIMITS } from './import-limits';
import { readJsonFile } from './read-json-file';

/** A collection, its features, a geometry, polygons, rings and positions: eight levels, and some for properties. */
const DEEPEST = 32;

/**
 * Reads the boundaries of a GeoJSON document.
 * @param read opens the stored file from its beginning
 * @throws FileFault when it is no JSON, too large or too deep
 */
export async function readBoundaryFile(
  read: () => AsyncIterable<Buffer>,
): Promise<readonly BoundaryReading[]> {
  const { boundaryBytes, boundaries } = IMPORT_LIMITS;
  const readings = readBoundaryDocument(await readJsonFile(read, boundaryBytes, refuseOversize));
  if (readings.length > boundaries) {
    throw FileFault.of('IMPORT.TOO_LARGE', { what: 'boundaries', max: boundaries });
  }
  return readings;
}

/** Each bracket becomes an object of many bytes, so they are counted while they are text. */
function refuseOversize(text: string): void {
  const { boundaryBrackets } = IMPORT_LIMITS;
  let depth = 0;
  let opened = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      opened += 1;
      if (depth > DEEPEST || opened > boundaryBrackets) throw tooLarge(depth);
    } else if (character === ']' || character === '}') depth -= 1;
  }
}

function tooLarge(depth: number): FileFault {
  if (depth > DEEPEST) return FileFault.of('IMPORT.TOO_LARGE', { what: 'depth', max: DEEPEST });
  return FileFault.of('IMPORT.TOO_LARGE', { what: 'positions', max: IMPORT_LIMITS.boundaryBrackets });
}
