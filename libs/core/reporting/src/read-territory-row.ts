import { localizedText } from '@core/kernel';
import type { Cell } from './cell';
import { CHOICES } from './choices';
import { quoted } from './finding';
import { isoSubdivision } from './iso-subdivision';
import type { RowLayout, RowReading } from './row-layout';
import { RowReader } from './row-reader';
import type { TerritoryRow } from './territory-row';

type Reader = RowReader<'territories'>;

const LOWEST_LEVEL = 3;
const LARGEST_GRID = 1000;

function readName(reader: Reader): TerritoryRow['name'] {
  const name = localizedText({
    kk: reader.text('name_kk'),
    ru: reader.text('name_ru'),
    en: reader.text('name_en'),
  });
  if (!name) reader.fail('ROW.VALUE_MISSING', 'name_kk', { anyOf: ['name_kk', 'name_ru', 'name_en'] });
  return name ?? {};
}

function readLevel(reader: Reader): number | null {
  if (reader.text('level') === null) reader.fail('ROW.VALUE_MISSING', 'level');
  return reader.integer('level', 0, LOWEST_LEVEL);
}

function readIsoCode(reader: Reader): string | null {
  const text = reader.text('iso_3166_2');
  if (text === null) return null;
  const isoCode = isoSubdivision(text);
  if (isoCode === null) reader.fail('ROW.BAD_CHOICE', 'iso_3166_2', { value: quoted(text), like: 'KZ-10' });
  return isoCode;
}

function checkParent(reader: Reader, { code, parentCode, level }: TerritoryRow): void {
  if (level > 1 && parentCode === null) reader.fail('ROW.VALUE_MISSING', 'parent_code', { level });
  if (parentCode !== null && parentCode === code) {
    reader.fail('ROW.OUT_OF_RANGE', 'parent_code', { value: parentCode });
  }
}

/**
 * Reads one row of a table of territories and decides all that needs no database.
 * @param rowNumber as the sender counts; the heading is row 1
 */
export function readTerritoryRow(
  cells: readonly Cell[],
  rowNumber: number,
  layout: RowLayout<'territories'>,
): RowReading<TerritoryRow> {
  const reader = new RowReader(cells, rowNumber, layout);
  const row: TerritoryRow = {
    rowNumber,
    code: reader.newCode('code'),
    parentCode: reader.text('parent_code'),
    level: readLevel(reader) ?? 0,
    kind: reader.requiredChoice('kind', CHOICES.territoryKind),
    name: readName(reader),
    gridRow: reader.integer('grid_row', 1, LARGEST_GRID),
    gridCol: reader.integer('grid_col', 1, LARGEST_GRID),
    validFrom: reader.date('valid_from'),
    validTo: reader.date('valid_to'),
    isoCode: readIsoCode(reader),
  };
  checkParent(reader, row);
  if (row.validFrom !== null && row.validTo !== null && row.validTo <= row.validFrom) {
    reader.fail('ROW.OUT_OF_RANGE', 'valid_to', { value: row.validTo, after: row.validFrom });
  }
  return { row: reader.sound ? row : null, findings: reader.findings };
}
