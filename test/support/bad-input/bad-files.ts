import type { Cells } from '../country-under-test';
import { csvOf } from '../csv-of';
import { partsOf, SHEET_PART, sheetXml, workbookOf } from '../files/workbook-of';
import { zipOf } from '../files/zip-of';

/** A file that cannot be taken as a whole, and why. */
export interface BadFile {
  readonly what: string;
  readonly fileName: string;
  content(): string | Buffer;
  readonly code: string;
  /** Of the finding: null where it is about the file as a whole. */
  readonly row?: number;
  readonly column?: string;
  readonly params: object;
}

const MIB = 1024 * 1024;
const GOOD = { territory_code: '101', item_code: 'A', period: '2026-03', value: 1 };
const COLUMNS = Object.keys(GOOD);
const VALUES = Object.values(GOOD);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const without = (column: string): Cells => {
  const { [column]: _left, ...rest } = GOOD as Cells;
  return rest;
};
const encrypted = () => Buffer.concat([OLE, Buffer.alloc(2_000), Buffer.from('EncryptedPackage', 'utf16le')]);
const sheet = sheetXml([COLUMNS, VALUES]);
const withPart = (name: string, content: string) => zipOf([...partsOf(sheet), { name, content }]);

/** A sheet whose size the directory of the archive lies about. */
const forged = (claimedSize: number, content: string | Buffer) =>
  zipOf(partsOf(sheet).map((part) => (part.name === SHEET_PART ? { ...part, content, claimedSize } : part)));

/** What a file can get wrong as a whole. */
export const BAD_FILES: readonly BadFile[] = [
  ...(
    [
      ['no byte', 'file.csv', () => ''],
      ['a heading and nothing below', 'file.csv', () => `${COLUMNS.join(',')}\n`],
      ['blank lines alone', 'file.csv', () => '\n\n ,,\n'],
      ['an empty list', 'file.json', () => '[]'],
      ['a workbook without a cell', 'file.xlsx', () => workbookOf([])],
      ['a workbook with a heading alone', 'file.xlsx', () => workbookOf([COLUMNS])],
    ] as const
  ).map(([what, fileName, content]) => ({
    ...{ what, fileName, content, code: 'IMPORT.EMPTY', params: {} },
  })),
  ...(
    [
      ['a letter', 'letter.pdf', () => '%PDF-1.7\nDear all', 'pdf'],
      ['a picture', 'file.csv', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'binary'],
      ['UTF-16', 'file.csv', () => Buffer.from(csvOf([GOOD]), 'utf16le'), 'binary'],
      ['an old workbook', 'file.xls', () => Buffer.concat([OLE, Buffer.alloc(2_000)]), 'xls'],
      [
        'an archive of something else',
        'file.xlsx',
        () => zipOf([{ name: 'a.txt', content: 'a' }]),
        'workbook',
      ],
      ['half a workbook', 'file.xlsx', () => workbookOf([COLUMNS, VALUES]).subarray(0, 900), 'zip'],
      ['a workbook with macros', 'file.xlsm', () => withPart('xl/vbaProject.bin', 'Sub A()'), 'macros'],
      ['an object that does not end', 'file.json', () => '[{"territory_code": "101", "item', 'json'],
      ['numbers instead of objects', 'file.json', () => '[1, 2]', 'json'],
      [
        'lists in lists without end',
        'file.json',
        () => `[{"value": ${'['.repeat(50_000)}${']'.repeat(50_000)}}]`,
        'nesting',
      ],
      ['a quote that is never closed', 'file.csv', () => `${csvOf([GOOD])}"101,A\n`, 'csv_quote_not_closed'],
    ] as const
  ).map(([what, fileName, content, reason]) => ({
    ...{ what, fileName, content, code: 'IMPORT.UNREADABLE', params: { reason } },
  })),
  {
    what: 'a workbook with a password',
    fileName: 'file.xlsx',
    content: encrypted,
    ...{ code: 'IMPORT.ENCRYPTED', params: {} },
  },
  {
    what: 'an archive with a password',
    fileName: 'file.xlsx',
    content: () => zipOf(partsOf(sheet).map((part) => ({ ...part, flags: 1 }))),
    ...{ code: 'IMPORT.ENCRYPTED', params: {} },
  },
  ...(
    [
      [
        'a cell over 32,767 characters',
        'file.csv',
        () => csvOf([{ ...GOOD, narrative: 'x'.repeat(32_768) }]),
        'cell',
        32_767,
      ],
      ['a row that never ends', 'file.csv', () => `${csvOf([GOOD])}"${'x'.repeat(2 * MIB)}"\n`, 'row', MIB],
      [
        'an object that is a book',
        'file.json',
        () => JSON.stringify([{ ...GOOD, more: Array(MIB).fill(1) }]),
        'row',
        MIB,
      ],
      [
        '101 columns',
        'file.xlsx',
        () => workbookOf([[...COLUMNS, ...Array<string>(97).fill('x')], VALUES]),
        'columns',
        100,
      ],
      [
        'a row at the end of the sheet',
        'file.xlsx',
        () => zipOf(partsOf(sheet.replaceAll('"2"', '"1048576"').replaceAll('2" t=', '1048576" t='))),
        'rows',
        1_000_000,
      ],
      ['sizes that are a lie', 'file.xlsx', () => forged(100, sheet), 'claimed', 100],
      ['a bomb', 'file.xlsx', () => withPart('xl/bomb.xml', '\0'.repeat(10 * MIB)), 'ratio', 200],
    ] as const
  ).map(([what, fileName, content, limit, max]) => ({
    ...{ what, fileName, content, code: 'IMPORT.TOO_LARGE', params: { what: limit, max } },
  })),
  ...['territory_code', 'item_code', 'period'].map((column) => ({
    what: `no column ${column}`,
    fileName: 'file.csv',
    content: () => csvOf([without(column)]),
    ...{ code: 'IMPORT.COLUMN_MISSING', row: 1, column, params: { heading: column } },
  })),
  ...(
    [
      ['csv', () => `${COLUMNS.join(',')},Период\n${VALUES.join(',')},2026-04\n`],
      [
        'xlsx',
        () =>
          workbookOf([
            [...COLUMNS, 'Период'],
            [...VALUES, '2026-04'],
          ]),
      ],
      ['json', () => JSON.stringify([{ ...GOOD, Период: '2026-04' }])],
    ] as const
  ).map(([form, content]) => ({
    ...{ what: `a column in two languages as ${form}`, fileName: `file.${form}`, content },
    ...{ code: 'IMPORT.COLUMN_REPEATED', row: 1, column: 'period', params: { heading: 'Период' } },
  })),
];
