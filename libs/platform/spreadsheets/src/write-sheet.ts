import { beginsLikeFormula } from '@core/kernel';
import { ChoiceRanges } from './choice-ranges';
import { columnName } from './column-name';
import { serialOfDay } from './day-of-serial';
import type { FormatTable } from './format-table';
import type { CellFormat, NewCell, NewColumn, NewRow, NewSheet, NewValue } from './new-sheet';
import { rowHeight } from './row-height';
import { sheetPage } from './sheet-page';
import { spaceAttribute, xmlText } from './xml-text';

const NO_COLUMN: NewColumn = {};
const NO_FORMAT: CellFormat = {};
const USUAL_WIDTH = 9;

/**
 * A sheet's XML, a row at a time. Texts stand in their cells and not in a table of the workbook, which would have to be
 * kept until the end.
 * @param sourceOf where a list of choices stands, as a formula has it
 */
export async function* writeSheet(
  sheet: NewSheet,
  formats: FormatTable,
  sourceOf: (list: string) => string,
): AsyncGenerator<string> {
  const { columns = [] } = sheet;
  const choices = new ChoiceRanges();
  yield headXml(sheet);
  let number = 0;
  let widest = columns.length;
  for await (const row of sheet.rows) {
    number += 1;
    widest = Math.max(widest, row.length);
    yield rowXml(row, number, { columns, formats, choices });
  }
  yield '</sheetData>';
  if (sheet.protected) {
    yield '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
  }
  yield filterXml(sheet, widest, number);
  yield choices.xml(sourceOf);
  yield sheetPage.foot(sheet);
  yield '</worksheet>';
}

interface RowContext {
  readonly columns: readonly NewColumn[];
  readonly formats: FormatTable;
  readonly choices: ChoiceRanges;
}

function headXml({ frozen, columns = [] }: NewSheet): string {
  const widths = columns.map(({ width }, index) =>
    width === undefined
      ? ''
      : `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    sheetPage.HEAD +
    (frozen === undefined ? '' : viewXml(frozen)) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    (widths.some(Boolean) ? `<cols>${widths.join('')}</cols>` : '') +
    '<sheetData>'
  );
}

/** A list can be narrowed and sorted by its headings; a protected one could not. */
function filterXml({ frozen, protected: isProtected }: NewSheet, columns: number, rows: number): string {
  const heading = frozen?.rows ?? 0;
  if (heading === 0 || isProtected || columns === 0 || rows <= heading) return '';
  return `<autoFilter ref="A${heading}:${columnName(columns - 1)}${rows}"/>`;
}

function viewXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const split = `${columns > 0 ? `xSplit="${columns}" ` : ''}${rows > 0 ? `ySplit="${rows}" ` : ''}`;
  const pane = columns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const corner = `${columnName(columns)}${rows + 1}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane ${split}topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function rowXml(row: NewRow, number: number, { columns, formats, choices }: RowContext): string {
  let cells = '';
  const wrapped: { text: string; width: number }[] = [];
  for (const [index, given] of row.entries()) {
    const column = columns[index] ?? NO_COLUMN;
    const cell = isCell(given) ? given : { value: given, format: column.format, choices: column.choices };
    if (cell.choices !== undefined) choices.add(cell.choices, index, number);
    if (cell.format?.wrap && typeof cell.value === 'string') {
      wrapped.push({ text: cell.value, width: column.width ?? USUAL_WIDTH });
    }
    cells += cellXml(cell.value, cell.format ?? NO_FORMAT, `${columnName(index)}${number}`, formats);
  }
  const height = rowHeight(wrapped);
  return `<row r="${number}"${height === undefined ? '' : ` ht="${height}"`}>${cells}</row>`;
}

function isCell(given: NewValue | NewCell): given is NewCell {
  return typeof given === 'object' && given !== null && !(given instanceof Date);
}

function cellXml(value: NewValue, format: CellFormat, place: string, formats: FormatTable): string {
  if (value instanceof Date) {
    const style = formats.idOf(format, 'day');
    return `<c r="${place}" s="${style}"><v>${serialOfDay(value.getTime())}</v></c>`;
  }
  const isText = typeof value === 'string' && value !== '';
  const content = isText && beginsLikeFormula(value) ? 'like-a-formula' : 'plain';
  const style = formats.idOf(format, content);
  const head = `<c r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if (isText) return `${head} t="inlineStr"><is><t${spaceAttribute(value)}>${xmlText(value)}</t></is></c>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return style === 0 ? '' : `${head}/>`;
}
