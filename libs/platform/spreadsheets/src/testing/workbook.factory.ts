import { zipFile, type ZipEntry } from './zip-file';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A workbook under construction, part by part as the standard has it. */
export interface WorkbookParts {
  /** Content of `sheetData` by the name of the sheet, in their order. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Content of `sst`. */
  readonly texts?: string;
  /** Content of `styleSheet`. */
  readonly styles?: string;
  readonly workbookType?: string;
  readonly properties?: string;
}

/** The XML of one row of texts and numbers, in cells that say where they are. */
export function rowXml(number: number, cells: readonly (string | number | null)[]): string {
  const xml = cells.map((cell, index) => {
    const place = `${String.fromCharCode(65 + index)}${number}`;
    if (cell === null) return '';
    return typeof cell === 'number'
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

/** The entries of a workbook's archive, for a test to spoil. */
export function workbookEntries(parts: WorkbookParts): ZipEntry[] {
  const names = Object.keys(parts.sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const sheetTags = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`,
  );
  const relations = names.map((_name, index) =>
    relation(`r${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const type = parts.workbookType ?? WORKBOOK_TYPE;
  const entries: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${TYPES}"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.properties ?? ''}<sheets>${sheetTags.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}">${relations.join('')}${relation('rs', 'styles', 'styles.xml')}${relation('rt', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${parts.texts ?? ''}</sst>`],
    ...Object.values(parts.sheets).map((rows, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ]),
  ];
  return entries.map(([name, content]) => ({
    name,
    content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`,
  }));
}

/** An XLSX file. */
export function aWorkbook(parts: WorkbookParts): Buffer {
  return zipFile(workbookEntries(parts));
}

/** An XLSX file of one sheet with these rows, without blank ones. */
export function aSheetOf(rows: readonly (readonly (string | number | null)[])[], name = 'Sheet1'): Buffer {
  return aWorkbook({ sheets: { [name]: rows.map((cells, index) => rowXml(index + 1, cells)).join('') } });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
