import { FREQUENCIES, timeZone } from '@core/kernel';
import { CHOICES } from './choices';
import type { Finding } from './finding';
import { isJsonObject, JsonReader, type JsonObject } from './json-reader';
import type {
  DirectionDocument,
  ProgrammeDocument,
  PromiseDocument,
  PromiseSource,
} from './programme-document';

const DEFAULT_DUE_DAY = 10;
const DEFAULT_GRACE_DAYS = 5;

const MEMBERS: ReadonlySet<string> = new Set([
  'code',
  'party',
  'title',
  'term',
  'reporting',
  'dueDay',
  'graceDays',
  'weights',
  'endorsement',
  'timeZone',
  'directions',
  'promises',
]);

interface Country {
  /** An IANA zone: of programmes that name none. */
  readonly timeZone: string;
}

/** One programme of a document: the programme, or null and at least one error among the findings. */
export interface ProgrammeReading {
  /** From 1: the programme's place in the document. */
  readonly rowNumber: number;
  readonly programme: ProgrammeDocument | null;
  readonly findings: readonly Finding[];
}

function readTerm(reader: JsonReader): ProgrammeDocument['term'] {
  const value = reader.object.term;
  if (!isJsonObject(value)) {
    reader.fail('ROW.VALUE_MISSING', 'term');
    return { start: '', end: '' };
  }
  const term = reader.inside(value, 'term');
  const [start, end] = [term.requiredDate('start'), term.requiredDate('end')];
  if (start !== '' && end !== '' && end < start)
    term.fail('ROW.OUT_OF_RANGE', 'end', { value: end, min: start });
  return { start, end };
}

function readTimeZone(reader: JsonReader, usual: string): string {
  const zone = reader.text('timeZone') ?? usual;
  if (!timeZone.isValid(zone)) reader.fail('ROW.BAD_CHOICE', 'timeZone', { value: zone });
  return zone;
}

function readSource(promise: JsonReader): PromiseSource {
  const value = promise.object.source;
  const source = promise.inside(isJsonObject(value) ? value : {}, 'source');
  return {
    document: source.text('document'),
    page: source.text('page'),
    date: source.date('date'),
    url: source.text('url'),
  };
}

function readDirection(reader: JsonReader): DirectionDocument {
  return { code: reader.newCode('code'), title: reader.localized('title') };
}

function readPromise(reader: JsonReader): PromiseDocument {
  return {
    code: reader.newCode('code'),
    direction: reader.text('direction'),
    text: reader.localized('text'),
    source: readSource(reader),
    testable: reader.boolean('testable', true),
  };
}

/** Reads a list whose codes are its keys. */
function readCoded<T extends { readonly code: string }>(
  readers: JsonReader[],
  read: (one: JsonReader) => T,
): T[] {
  const codes = new Set<string>();
  return readers.map((reader) => {
    const one = read(reader);
    if (one.code !== '' && codes.has(one.code)) reader.fail('ROW.ITEM_REPEATED', 'code', { code: one.code });
    codes.add(one.code);
    return one;
  });
}

function readProgramme(object: JsonObject, rowNumber: number, country: Country): ProgrammeReading {
  const findings: Finding[] = [];
  const reader = new JsonReader(object, '', rowNumber, findings);
  const programme: ProgrammeDocument = {
    code: reader.newCode('code'),
    party: reader.requiredText('party'),
    title: reader.localized('title'),
    term: readTerm(reader),
    reporting: reader.requiredChoice('reporting', FREQUENCIES),
    dueDay: reader.integer('dueDay', 1, 31, DEFAULT_DUE_DAY),
    graceDays: reader.integer('graceDays', 0, 60, DEFAULT_GRACE_DAYS),
    weights: reader.choice('weights', CHOICES.weightPolicy, 'equal'),
    endorsement: reader.choice('endorsement', CHOICES.endorsement, 'none'),
    timeZone: readTimeZone(reader, country.timeZone),
    directions: readCoded(reader.list('directions'), readDirection),
    promises: readCoded(reader.list('promises'), readPromise),
  };
  for (const member of Object.keys(object)) {
    if (!MEMBERS.has(member)) reader.fail('IMPORT.COLUMN_UNKNOWN', member, { heading: member });
  }
  const sound = findings.every(({ severity }) => severity === 'warning');
  return { rowNumber, programme: sound ? programme : null, findings };
}

/**
 * Reads a document of one programme or an array of them. Whether a promise's direction exists is decided where
 * the stored programme is known, since a document may add to it.
 * @param json the parsed JSON; what is not an object is `IMPORT.UNREADABLE`, an empty array `IMPORT.EMPTY`
 */
export function readProgrammeDocument(json: unknown, country: Country): readonly ProgrammeReading[] {
  const elements: readonly unknown[] = Array.isArray(json) ? json : [json];
  const refused = (rowNumber: number, code: Finding['code']): ProgrammeReading => ({
    rowNumber,
    programme: null,
    findings: [{ code, severity: 'error', row: rowNumber, params: {} }],
  });
  if (elements.length === 0) return [refused(1, 'IMPORT.EMPTY')];
  return elements.map((element, index) =>
    isJsonObject(element)
      ? readProgramme(element, index + 1, country)
      : refused(index + 1, 'IMPORT.UNREADABLE'),
  );
}
