import { zipOf, type ZipPart } from './zip-of';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the rows of {@link partsOf} are. */
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

type SheetCell = string | number | null;

/** An XLSX file of one sheet with these rows. Texts are written into their cells, numbers as numbers. */
export function workbookOf(rows: readonly (readonly SheetCell[])[]): Buffer {
  return zipOf(partsOf(sheetXml(rows)));
}

/** The parts of a workbook whose one sheet is this XML, for a test to spoil. */
export function partsOf(sheet: string): ZipPart[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const override = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${WORKBOOK}.${type}+xml"/>`;
  const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
  return [
    {
      name: '[Content_Types].xml',
      content: xml(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override(`/${SHEET_PART}`, 'worksheet')}</Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      content: xml(
        `<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
    },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: xml(
        `<Relationships xmlns="${PACKAGE}/relationships">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      ),
    },
    { name: 'xl/sharedStrings.xml', content: xml(`<sst xmlns="${MAIN}"></sst>`) },
    { name: SHEET_PART, content: sheet },
  ];
}

/** The XML of a sheet with these rows. */
export function sheetXml(rows: readonly (readonly SheetCell[])[]): string {
  const content = rows.map((cells, index) => rowXml(index + 1, cells)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${content}</sheetData></worksheet>`;
}

function rowXml(number: number, cells: readonly SheetCell[]): string {
  const xml = cells.map((cell, index) => {
    const place = `${letters(index)}${number}`;
    if (cell === null || cell === '') return '';
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
