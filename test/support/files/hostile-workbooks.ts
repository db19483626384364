import { constants, deflateRawSync } from 'node:zlib';
import { partsOf, SHEET_PART, sheetXml } from './workbook-of';
import { zipOf, type ZipPart } from './zip-of';

/** A workbook made to hurt its reader, and the finding that it gets. */
export interface HostileWorkbook {
  readonly what: string;
  make(): Buffer;
  readonly code: 'IMPORT.TOO_LARGE' | 'IMPORT.UNREADABLE' | 'IMPORT.ENCRYPTED';
  readonly params: object;
}

const MIB = 1024 * 1024;
const ROWS = [
  ['territory_code', 'item_code', 'period', 'value'],
  ['101', 'A', '2026-03', 5],
];
const SHEET = sheetXml(ROWS);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
/** Ten levels of ten: a billion words where entities are believed. */
const LAUGHS = Array.from({ length: 10 }, (_, level) => {
  const words = level === 0 ? 'lol' : `&l${level - 1};`.repeat(10);
  return `<!ENTITY l${level} "${words}">`;
}).join('');

/** Zeros in deflated form, a mebibyte after the other, without ever making them. */
function deflatedZeros(mebibytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MIB), { finishFlush: constants.Z_FULL_FLUSH, level: 1 });
  return Buffer.concat([...Array<Buffer>(mebibytes).fill(piece), deflateRawSync(Buffer.alloc(0))]);
}

function withSheet(content: string): Buffer {
  return withPart(SHEET_PART, { content });
}

/** A good workbook, one part of it replaced or added. */
function withPart(name: string, part: Omit<ZipPart, 'name'>): Buffer {
  const others = partsOf(SHEET).filter((one) => one.name !== name);
  return zipOf([...others, { name, ...part }]);
}

function withRows(rows: string): Buffer {
  return withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
}

function bomb(mebibytes: number, claimedSize: number): Buffer {
  return withPart(SHEET_PART, { content: '', deflated: deflatedZeros(mebibytes), claimedSize });
}

/** Its directories list names upon names, and each has to be looked up among the others. */
function manyNames(count: number): Buffer {
  const names = Array.from({ length: count }, (_, index) => (index * 7_919).toString(36));
  const sheets = names.map((name) => `<sheet name="${name}" r:id="x${name}"/>`).join('');
  const relations = names.map((name) => `<Relationship Id="y${name}" Type="/worksheet"/>`).join('');
  const contents = new Map([
    ['xl/workbook.xml', `<workbook><sheets>${sheets}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${relations}</Relationships>`],
  ]);
  return zipOf(partsOf(SHEET).map((part) => ({ ...part, content: contents.get(part.name) ?? part.content })));
}

const tooLarge = (what: string, max: number) => ({
  code: 'IMPORT.TOO_LARGE' as const,
  params: { what, max },
});
const unreadable = (reason: string) => ({ code: 'IMPORT.UNREADABLE' as const, params: { reason } });

/** Each is small on its way in. */
export const HOSTILE_WORKBOOKS: readonly HostileWorkbook[] = [
  {
    what: 'a bomb of 1.5 GB that says so',
    make: () => bomb(1_500, 1_500 * MIB),
    ...tooLarge('entry', 150 * MIB),
  },
  {
    what: 'a bomb of 1.5 GB that claims a kilobyte',
    make: () => bomb(1_500, 1_000),
    ...tooLarge('claimed', 1_000),
  },
  {
    what: 'a bomb of 1.5 GB that claims all that is allowed',
    make: () => bomb(1_500, 149 * MIB),
    ...tooLarge('claimed', 149 * MIB),
  },
  {
    what: 'a sheet of one cell, at XFD1048576',
    make: () => withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ...tooLarge('columns', 100),
  },
  {
    what: 'a row of a billion',
    make: () => withRows('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'),
    ...tooLarge('rows', 1_000_000),
  },
  {
    what: 'a row of 16,384 columns',
    make: () => withRows(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`),
    ...tooLarge('columns', 100),
  },
  {
    what: 'one shared text in five thousand cells',
    make: () =>
      zipOf(
        partsOf(
          `<worksheet><sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`.repeat(100)}</sheetData></worksheet>`,
        ).map((part) =>
          part.name === 'xl/sharedStrings.xml'
            ? { ...part, content: `<sst><si><t>${'x'.repeat(32_000)}</t></si></sst>` }
            : part,
        ),
      ),
    ...tooLarge('characters', 100_000_000),
  },
  {
    what: 'a document type',
    make: () =>
      withSheet(SHEET.replace('<worksheet', '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd"><worksheet')),
    ...unreadable('doctype'),
  },
  {
    what: 'a billion laughs',
    make: () => withSheet(`<!DOCTYPE lolz [${LAUGHS}]><worksheet><sheetData>&l9;</sheetData></worksheet>`),
    ...unreadable('doctype'),
  },
  {
    what: 'an encrypted one',
    make: () => Buffer.concat([OLE, Buffer.alloc(2 * MIB), Buffer.from('EncryptedPackage', 'utf16le')]),
    ...{ code: 'IMPORT.ENCRYPTED', params: {} },
  },
  {
    what: 'one of macros',
    make: () => withPart('xl/vbaProject.bin', { content: OLE }),
    ...unreadable('macros'),
  },
  {
    what: 'one that allows macros',
    make: () =>
      withPart('[Content_Types].xml', {
        content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${MACROS}"/></Types>`,
      }),
    ...unreadable('macros'),
  },
  {
    what: 'ten thousand entries',
    make: () =>
      zipOf([
        ...partsOf(SHEET),
        ...Array.from({ length: 10_000 }, (_, n) => ({ name: `xl/${n}.xml`, content: '' })),
      ]),
    ...tooLarge('entries', 2_000),
  },
  ...['../../etc/passwd', '/etc/passwd', 'xl\\..\\..\\passwd', 'C:/windows/system.ini'].map((name) => ({
    what: `an entry named ${name}`,
    make: () => withPart(name, { content: 'root' }),
    ...unreadable('zip'),
  })),
  {
    what: 'directories of more names than any workbook',
    make: () => manyNames(150_000),
    ...tooLarge('workbook', 4 * MIB),
  },
  {
    what: 'directories of as many names as fit',
    make: () => manyNames(50_000),
    ...unreadable('sheet'),
  },
];
