const ROW = /<table:table-row\b[^>]*?(?:\/>|>[^]*?<\/table:table-row>)/g;
const CELL = /<table:(?:covered-)?table-cell\b[^>]*?(?:\/>|>[^]*?<\/table:(?:covered-)?table-cell>)/g;
const KEPT = /\s(?:table:style-name|table:content-validation-name)="[^"]*"/g;

/** Cells by their names (`J2`). */
export type Filling = Readonly<Record<string, string | number>>;

/**
 * Puts values into cells of a sheet of LibreOffice's own document, as typing them would: their formats and lists stay.
 * @param fods a flat OpenDocument spreadsheet
 */
export function fillFods(fods: string, sheet: string, filling: Filling): string {
  const start = fods.indexOf(`<table:table table:name="${sheet}"`);
  const end = fods.indexOf('</table:table>', start);
  if (start < 0) throw new Error(`There is no sheet ${sheet}.`);
  let rowNumber = 0;
  const filled = fods.slice(start, end).replace(ROW, (row) => {
    rowNumber += 1;
    const values = Object.entries(filling)
      .map(([name, value]) => ({ ...placeOf(name), value }))
      .filter((place) => place.row === rowNumber);
    if (values.length === 0) return row;
    if (/number-rows-repeated/.test(row)) throw new Error(`Row ${rowNumber} is one of many.`);
    const cells = (row.match(CELL) ?? []).flatMap(single);
    for (const { column, value } of values) cells[column] = withValue(cells[column], value);
    return `${row.slice(0, row.indexOf('>') + 1)}${cells.join('')}</table:table-row>`;
  });
  return fods.slice(0, start) + filled + fods.slice(end);
}

function placeOf(name: string): { row: number; column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

/** Equal neighbours are written once. */
function single(cell: string): string[] {
  const [attribute = '', count = '1'] = /\stable:number-columns-repeated="(\d+)"/.exec(cell) ?? [];
  return Array<string>(Math.min(Number(count), 100)).fill(cell.replace(attribute, ''));
}

function withValue(cell: string, value: string | number): string {
  const kept = (cell.slice(0, cell.indexOf('>')).match(KEPT) ?? []).join('');
  const text = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const type =
    typeof value === 'number'
      ? `office:value-type="float" office:value="${value}"`
      : 'office:value-type="string"';
  return `<table:table-cell${kept} ${type}><text:p>${text}</text:p></table:table-cell>`;
}
