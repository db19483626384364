import { columnName } from './column-name';
import { FormatTable } from './format-table';
import type { NewRow, NewSheet } from './new-sheet';
import { sheetPage } from './sheet-page';
import { writeArchive, type ArchivePart } from './write-archive';
import { writeSheet } from './write-sheet';
import { xmlText } from './xml-text';

/** A workbook to be written. */
export interface NewWorkbook {
  /** The first one is shown first; at least one must not be hidden. */
  readonly sheets: readonly NewSheet[];
  /** Lists to choose from, by the names that columns and cells give; they go onto a hidden sheet of their own. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

const LISTS = 'lists';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OF_SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An XLSX file, piece by piece, in the memory of one row whatever the number of rows. */
export function writeWorkbook({ sheets, choices = {} }: NewWorkbook): AsyncGenerator<Buffer> {
  const lists = Object.keys(choices);
  const all = lists.length === 0 ? sheets : [...sheets, listsSheet(choices)];
  const sourceOf = (list: string): string => {
    const column = columnName(lists.indexOf(list));
    return `${LISTS}!$${column}$1:$${column}$${choices[list].length}`;
  };
  return writeArchive(partsOf(all, sourceOf));
}

/** The formats are known when the last sheet has been written, so they come last. */
function* partsOf(sheets: readonly NewSheet[], sourceOf: (list: string) => string): Generator<ArchivePart> {
  const formats = new FormatTable();
  yield { name: '[Content_Types].xml', content: [contentTypes(sheets.length)] };
  yield { name: '_rels/.rels', content: [relations([['officeDocument', 'xl/workbook.xml']])] };
  yield { name: 'xl/workbook.xml', content: [directory(sheets)] };
  const targets = sheets.map((_sheet, index): [string, string] => [
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  yield { name: 'xl/_rels/workbook.xml.rels', content: [relations([...targets, ['styles', 'styles.xml']])] };
  for (const [index, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, content: writeSheet(sheet, formats, sourceOf) };
  }
  yield { name: 'xl/styles.xml', content: styles(formats) };
}

function* styles(formats: FormatTable): Generator<string> {
  yield formats.xml();
}

function contentTypes(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, index) => [`worksheets/sheet${index + 1}`, 'worksheet']);
  const overrides = [['workbook', 'sheet.main'], ...parts, ['styles', 'styles']].map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${OF_SHEETS}.${type}+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${TYPES}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

function directory(sheets: readonly NewSheet[]): string {
  const tags = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap((sheet, index) => {
    const rows = sheetPage.titles(sheet);
    return rows === undefined
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(rows)}</definedName>`];
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${tags.join('')}</sheets>` +
    `${titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : ''}</workbook>`
  );
}

function listsSheet(choices: Readonly<Record<string, readonly string[]>>): NewSheet {
  const lists = Object.values(choices);
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row): NewRow => lists.map((list) => list[row] ?? null));
  return { name: LISTS, hidden: true, rows };
}
