import { LANGUAGES, Period, type LocalizedText } from '@core/kernel';
import type { DirectionDocument, Finding, ProgrammeDocument, PromiseDocument } from '@core/reporting';
import type { StoredProgramme } from './stored-programme';

/** What a document would make of a programme. */
export interface ProgrammePlan {
  readonly findings: readonly Finding[];
  readonly change: 'new' | 'changed' | 'unchanged' | 'refused';
  /** Party, title, term, frequency, due day, grace, weights, endorsement or time zone differ. */
  readonly headChanges: boolean;
  /** Its periods or their due instants differ. */
  readonly calendarChanges: boolean;
  /** New and changed ones; those a document leaves out stay. */
  readonly directions: readonly DirectionDocument[];
  readonly promises: readonly PromiseDocument[];
}

/** A century of months: a longer term is a slip of the pen. */
const MOST_PERIODS = 1_200;

const CALENDAR = {
  'term.start': ({ term }: Head) => term.start,
  'term.end': ({ term }: Head) => term.end,
  reporting: ({ reporting }: Head) => reporting,
  dueDay: ({ dueDay }: Head) => dueDay,
  timeZone: ({ timeZone }: Head) => timeZone,
} as const;

type Head = Omit<ProgrammeDocument, 'directions' | 'promises'>;

/**
 * Decides what a document changes, or why it may not.
 * @param rowNumber the programme's place in its file, from 1
 */
export function planProgramme(
  stored: StoredProgramme | null,
  document: ProgrammeDocument,
  rowNumber: number,
): ProgrammePlan {
  const findings = [
    ...faultsOfTerm(document),
    ...faultsOfDirections(stored, document),
    ...(stored?.hasRoadMaps ? frozenFaults(stored, document) : []),
  ].map((fault): Finding => ({ severity: 'error', row: rowNumber, ...fault }));
  const calendarChanges = stored === null || calendarDifferences(stored, document).length > 0;
  const headChanges = stored === null || calendarChanges || !sameHead(stored, document);
  const directions = differing(stored?.directions ?? [], document.directions, sameDirection);
  const promises = differing(stored?.promises ?? [], document.promises, samePromise);
  const changes = headChanges || directions.length > 0 || promises.length > 0;
  const change = stored === null ? 'new' : changes ? 'changed' : 'unchanged';
  return {
    findings,
    change: findings.length > 0 ? 'refused' : change,
    headChanges,
    calendarChanges,
    directions,
    promises,
  };
}

type Fault = Pick<Finding, 'code' | 'column' | 'params'>;

function faultsOfTerm({ term, reporting }: ProgrammeDocument): Fault[] {
  const periods = Period.ofTerm(term, reporting).length;
  if (periods <= MOST_PERIODS) return [];
  return [{ code: 'ROW.OUT_OF_RANGE', column: 'term.end', params: { value: term.end, periods } }];
}

function faultsOfDirections(stored: StoredProgramme | null, document: ProgrammeDocument): Fault[] {
  const known = new Set([...(stored?.directions ?? []), ...document.directions].map(({ code }) => code));
  return document.promises.flatMap(({ direction }, index): Fault[] => {
    if (direction === null || known.has(direction)) return [];
    const column = `promises[${index}].direction`;
    return [{ code: 'ROW.DIRECTION_UNKNOWN', column, params: { value: direction } }];
  });
}

function frozenFaults(stored: StoredProgramme, document: ProgrammeDocument): Fault[] {
  const columns: string[] = calendarDifferences(stored, document);
  if (stored.weights !== document.weights) columns.push('weights');
  return columns.map((column) => ({ code: 'ROW.CHANGE_NEEDS_ACT', column, params: {} }));
}

function calendarDifferences(stored: Head, document: Head): string[] {
  return Object.entries(CALENDAR)
    .filter(([, read]) => read(stored) !== read(document))
    .map(([column]) => column);
}

function sameHead(stored: Head, document: Head): boolean {
  return (
    stored.party === document.party &&
    stored.weights === document.weights &&
    stored.endorsement === document.endorsement &&
    stored.graceDays === document.graceDays &&
    sameText(stored.title, document.title)
  );
}

/** Those among `next` that are not among `stored` just so. */
function differing<T extends { readonly code: string }>(
  stored: readonly T[],
  next: readonly T[],
  same: (left: T, right: T) => boolean,
): T[] {
  const known = new Map(stored.map((one) => [one.code, one]));
  return next.filter((one) => {
    const before = known.get(one.code);
    return before === undefined || !same(before, one);
  });
}

function sameText(left: LocalizedText, right: LocalizedText): boolean {
  return LANGUAGES.every((language) => left[language] === right[language]);
}

function sameDirection(left: DirectionDocument, right: DirectionDocument): boolean {
  return sameText(left.title, right.title);
}

function samePromise(left: PromiseDocument, right: PromiseDocument): boolean {
  return (
    left.direction === right.direction &&
    left.testable === right.testable &&
    sameText(left.text, right.text) &&
    (['document', 'page', 'date', 'url'] as const).every(
      (field) => left.source[field] === right.source[field],
    )
  );
}
