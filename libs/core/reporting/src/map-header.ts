import { LANGUAGES } from '@core/kernel';
import type { Cell } from './cell';
import { COLUMNS, ONE_REQUIRED_OF, REQUIRED_COLUMNS, type ColumnPositions, type TableKind } from './columns';
import { quoted, type Finding, type FindingCode } from './finding';
import { findingsHeading } from './headings/findings-heading';
import { headingKey } from './headings/heading-key';
import { HEADINGS } from './headings/headings';
import { HELPER_HEADINGS } from './headings/helper-headings';

/** The heading is row 1 in every format. */
const HEADER_ROW = 1;

/** What a header row says: where the columns are, and what is wrong with it. */
export interface HeaderMap<K extends TableKind> {
  readonly columns: ColumnPositions<K>;
  readonly findings: readonly Finding[];
}

const dictionaries = new Map<TableKind, ReadonlyMap<string, string>>();

const HELPERS: ReadonlySet<string> = new Set(
  Object.values(HELPER_HEADINGS).flatMap((heading) =>
    LANGUAGES.map((language) => headingKey(heading[language])),
  ),
);

/** What our own workbooks carry for people to read, and nobody is to fill in. */
function isHelper(heading: string, kind: TableKind): boolean {
  return findingsHeading.isOne(heading) || (kind === 'progress' && HELPERS.has(headingKey(heading)));
}

function dictionaryOf(kind: TableKind): ReadonlyMap<string, string> {
  const known = dictionaries.get(kind);
  if (known) return known;
  const dictionary = new Map<string, string>();
  const headings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = HEADINGS[kind];
  for (const column of COLUMNS[kind]) {
    dictionary.set(headingKey(column), column);
    for (const language of LANGUAGES) {
      for (const heading of headings[column][language]) dictionary.set(headingKey(heading), column);
    }
  }
  dictionaries.set(kind, dictionary);
  return dictionary;
}

function missingColumns(kind: TableKind, has: (column: string) => boolean): [string, Finding['params']][] {
  const missing: [string, Finding['params']][] = REQUIRED_COLUMNS[kind]
    .filter((column) => !has(column))
    .map((column) => [column, { heading: column }]);
  const anyOf: readonly string[] = ONE_REQUIRED_OF[kind];
  if (anyOf.length > 0 && !anyOf.some(has)) missing.push([anyOf[0], { heading: anyOf[0], anyOf }]);
  return missing;
}

/**
 * Finds the canonical columns in a header row: any order, any language, any case. Blank headings and those of helper
 * columns are passed over, unknown ones are a warning and ignored. A column that comes twice keeps its first place, and its
 * finding refuses the file.
 */
export function mapHeader<K extends TableKind>(
  cells: readonly Cell[],
  kind: K,
  sheet?: string,
): HeaderMap<K> {
  const dictionary = dictionaryOf(kind);
  const positions: Record<string, number> = {};
  for (const column of COLUMNS[kind]) positions[column] = -1;
  const findings: Finding[] = [];
  const report = (code: FindingCode, column: string, params: Finding['params']) => {
    const severity = code === 'IMPORT.COLUMN_UNKNOWN' ? 'warning' : 'error';
    findings.push({
      code,
      severity,
      ...(sheet === undefined ? {} : { sheet }),
      row: HEADER_ROW,
      column,
      params,
    });
  };
  cells.forEach((cell, position) => {
    const heading = cell === null || cell === undefined ? '' : quoted(cell).trim();
    if (heading === '') return;
    const column = dictionary.get(headingKey(heading));
    if (column === undefined && isHelper(heading, kind)) return;
    if (column === undefined) report('IMPORT.COLUMN_UNKNOWN', heading, { heading });
    else if (positions[column] >= 0) report('IMPORT.COLUMN_REPEATED', column, { heading });
    else positions[column] = position;
  });
  for (const [column, params] of missingColumns(kind, (name) => positions[name] >= 0)) {
    report('IMPORT.COLUMN_MISSING', column, params);
  }
  return { columns: positions as ColumnPositions<K>, findings };
}
