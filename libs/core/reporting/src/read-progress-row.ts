import { decimal, Period } from '@core/kernel';
import { isEmptyCell, type Cell } from './cell';
import { CHOICE_LABELS } from './choice-labels';
import { CHOICES } from './choices';
import { quoted } from './finding';
import type { ProgressRow } from './progress-row';
import type { RowLayout, RowReading } from './row-layout';
import { RowReader } from './row-reader';

type Reader = RowReader<'progress'>;

const WORDS: ReadonlyMap<string, '0' | '1'> = new Map([
  ['yes', '1'],
  ['иә', '1'],
  ['да', '1'],
  ['no', '0'],
  ['жоқ', '0'],
  ['нет', '0'],
]);
const LONGEST_WORD = 3;

/** How far, in percent points, a value may lie from its numerator and denominator: it was rounded for display. */
const ROUNDING = '0.05';

function wordValue(cell: Cell): '0' | '1' | null {
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (typeof cell !== 'string' || cell.length === 0) return null;
  const first = cell.charCodeAt(0);
  if (first >= 43 && first <= 57) return null;
  const word = cell.trim();
  return word.length <= LONGEST_WORD ? (WORDS.get(word.normalize('NFC').toLowerCase()) ?? null) : null;
}

/** A spreadsheet turns `2026-10` into the first day of the month; its month is what was meant. */
function readPeriod(reader: Reader): string {
  const text = reader.requiredText('period');
  if (text === '') return '';
  const period = reader.cell('period') instanceof Date ? text.slice(0, 7) : text;
  if (!Period.tryParse(period)) reader.fail('ROW.PERIOD_UNKNOWN', 'period', { value: quoted(text) });
  return period;
}

/** |N/D × 100 − value| > 0.05, multiplied by D > 0 so that no digit is lost. */
function differs(value: string, numerator: string, denominator: string): boolean {
  const gap = decimal.sum([
    decimal.multiply(numerator, '100'),
    decimal.negate(decimal.multiply(value, denominator)),
  ]);
  return decimal.compare(decimal.abs(gap), decimal.multiply(ROUNDING, denominator)) > 0;
}

/** True when both parts are there and make a fraction. */
function checkFraction(reader: Reader, numerator: string | null, denominator: string | null): boolean {
  if (numerator === null || denominator === null) {
    const missing = numerator === null ? 'numerator' : 'denominator';
    if (numerator !== denominator && isEmptyCell(reader.cell(missing)))
      reader.fail('ROW.VALUE_MISSING', missing);
    return false;
  }
  if (denominator !== '0' && !denominator.startsWith('-')) return true;
  reader.fail('ROW.OUT_OF_RANGE', 'denominator', { value: denominator, above: 0 });
  return false;
}

/**
 * Reads one row of a progress report and decides all that needs no database. What depends on the item's kind is
 * `checkProgressValue`, once the item is known. An empty value is taken only with a narrative.
 * @param rowNumber as the sender counts; the heading is row 1
 */
export function readProgressRow(
  cells: readonly Cell[],
  rowNumber: number,
  layout: RowLayout<'progress'>,
): RowReading<ProgressRow> {
  const reader = new RowReader(cells, rowNumber, layout);
  const word = wordValue(reader.cell('value'));
  const value = word ?? reader.number('value');
  const numerator = reader.number('numerator');
  const denominator = reader.number('denominator');
  const row: ProgressRow = {
    rowNumber,
    territoryCode: reader.requiredText('territory_code'),
    itemCode: reader.requiredText('item_code'),
    period: readPeriod(reader),
    value,
    valueIsWord: word !== null,
    numerator,
    denominator,
    spent: reader.amount('spent'),
    narrative: reader.text('narrative'),
    delayReason: reader.choice('delay_reason', CHOICES.delayReason, CHOICE_LABELS.delayReason),
    evidence: reader.text('evidence'),
  };
  const isFraction = checkFraction(reader, numerator, denominator);
  if (isFraction && value !== null && differs(value, numerator as string, denominator as string)) {
    reader.fail('ROW.OUT_OF_RANGE', 'value', { value, numerator, denominator });
  }
  if (
    row.narrative === null &&
    numerator === null &&
    denominator === null &&
    isEmptyCell(reader.cell('value'))
  ) {
    reader.fail('ROW.VALUE_MISSING', 'value');
  }
  return { row: reader.sound ? row : null, findings: reader.findings };
}
