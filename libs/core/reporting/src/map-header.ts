import { LANGUAGES } from '@core/kernel';
import type { Cell } from './cell';
import { COLUMNS, ONE_REQUIRED_OF, REQUIRED_COLUMNS, type ColumnPositions, type TableKind } from './columns';
import { quoted, type Finding, type FindingCode } from './finding';
import { HEADINGS } from './headings/headings';

/** The heading is row 1 in every format. */
const HEADER_ROW = 1;

/** What a header row says: where the columns are, and what is wrong with it. */
export interface HeaderMap<K extends TableKind> {
  readonly columns: ColumnPositions<K>;
  readonly findings: readonly Finding[];
}

const dictionaries = new Map<TableKind, ReadonlyMap<string, string>>();

/** One spelling for comparison: NFC, lower case, single spaces, е for ё, no byte order mark. */
function keyOf(heading: string): string {
  return heading.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('ё', 'е');
}

function dictionaryOf(kind: TableKind): ReadonlyMap<string, string> {
  const known = dictionaries.get(kind);
  if (known) return known;
  const dictionary = new Map<string, string>();
  const headings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = HEADINGS[kind];
  for (const column of COLUMNS[kind]) {
    dictionary.set(keyOf(column), column);
    for (const language of LANGUAGES) {
      for (const heading of headings[column][language]) dictionary.set(keyOf(heading), column);
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
 * Finds the canonical columns in a header row: any order, any language, any case. Blank headings are passed
 * over, unknown ones are a warning and ignored. A column that comes twice keeps its first place, and its
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
    const column = dictionary.get(keyOf(heading));
    if (column === undefined) report('IMPORT.COLUMN_UNKNOWN', heading, { heading });
    else if (positions[column] >= 0) report('IMPORT.COLUMN_REPEATED', column, { heading });
    else positions[column] = position;
  });
  for (const [column, params] of missingColumns(kind, (name) => positions[name] >= 0)) {
    report('IMPORT.COLUMN_MISSING', column, params);
  }
  return { columns: positions as ColumnPositions<K>, findings };
}
