import iconv from 'iconv-lite';
import { partsOf, SHEET_PART, sheetXml } from '../files/workbook-of';
import { zipOf } from '../files/zip-of';
import type { Dice } from './dice';
import { spoilText } from './spoil-text';
import type { Grid } from './sound-report';

/** A file of a report, and how it was written. */
export interface WrittenReport {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly how: string;
}

/** Every way of writing CSV that is taken, and one that is not. */
export function writeCsv(grid: Grid, dice: Dice): WrittenReport {
  const delimiter = dice.oneOf([',', ';']);
  const end = dice.oneOf(['\n', '\r\n', '\r']);
  const cell = (text: string) =>
    dice.onceIn(4) || /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = grid.map((row) => row.map(cell).join(delimiter)).join(end) + (dice.onceIn(3) ? '' : end);
  const encoding = dice.oneOf(['utf-8', 'utf-8', 'utf-8 with mark', 'windows-1251', 'utf-16']);
  const bytes = {
    'utf-8': () => Buffer.from(text),
    'utf-8 with mark': () => Buffer.from(`\ufeff${text}`),
    'windows-1251': () => iconv.encode(text, 'windows-1251'),
    'utf-16': () => Buffer.from(`\ufeff${text}`, 'utf16le'),
  }[encoding] as () => Buffer;
  return { fileName: 'file.csv', bytes: bytes(), how: `csv ${delimiter} ${encoding}` };
}

/** A list or lines of objects; numbers as numbers or as texts. */
export function writeJson(grid: Grid, dice: Dice, damaged: boolean): WrittenReport {
  const [heading = [], ...rows] = grid;
  const plain = (text: string) =>
    /^(0|[1-9]\d{0,14})(\.\d*[1-9])?$/.test(text) && dice.onceIn(2) ? Number(text) : text;
  const objects = rows.map((row) =>
    Object.fromEntries(heading.map((name, at) => [name, plain(row[at] ?? '')])),
  );
  const lines = dice.onceIn(3);
  const text = lines
    ? objects.map((one) => JSON.stringify(one)).join('\n')
    : JSON.stringify(objects, null, dice.under(2));
  const how = `json ${lines ? 'lines' : 'list'}`;
  if (!damaged) return { fileName: 'file.json', bytes: Buffer.from(text), how };
  const { text: spoilt, name } = spoilText('json', text, dice);
  return { fileName: 'file.json', bytes: Buffer.from(spoilt), how: `${how}, ${name}` };
}

/** A workbook; numbers in cells of numbers or of texts. */
export function writeWorkbook(grid: Grid, dice: Dice, damaged: boolean): WrittenReport {
  const cell = (text: string) =>
    /^(0|[1-9]\d{0,14})(\.\d*[1-9])?$/.test(text) && dice.onceIn(2) ? Number(text) : text;
  // XML cannot hold NUL, and what writes workbooks escapes it; a heading or a code that is a number stays a text.
  const clean = (text: string) => text.replaceAll('\0', '_x0000_');
  const sheet = sheetXml(
    grid.map((row) => row.map((text, at) => (at === 3 || at === 4 ? cell(clean(text)) : clean(text)))),
  );
  const { text, name } = damaged ? spoilText('xml', sheet, dice) : { text: sheet, name: 'whole' };
  const parts = partsOf(sheet).map((part) => (part.name === SHEET_PART ? { ...part, content: text } : part));
  return { fileName: 'file.xlsx', bytes: zipOf(parts), how: `xlsx, ${name}` };
}
