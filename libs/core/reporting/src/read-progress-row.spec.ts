import type { DecimalMark } from '@core/kernel';
import type { Cell } from './cell';
import { CHOICE_LABELS } from './choice-labels';
import { COLUMNS } from './columns';
import { mapHeader } from './map-header';
import { readProgressRow } from './read-progress-row';

function read(
  cells: Partial<Record<(typeof COLUMNS.progress)[number], Cell>>,
  decimalMark: DecimalMark = '.',
  sheet?: string,
) {
  const { columns } = mapHeader(COLUMNS.progress, 'progress');
  const full = { territory_code: '110000000', item_code: 'M-1', period: '2026-10', ...cells };
  const row = COLUMNS.progress.map((column) => (full as Record<string, Cell>)[column]);
  return readProgressRow(row, 7, { columns, decimalMark, ...(sheet ? { sheet } : {}) });
}

const faults = (reading: ReturnType<typeof read>) =>
  reading.findings.map(({ code, column }) => [code, column]);

describe('readProgressRow', () => {
  it('reads a full row', () => {
    const { row, findings } = read({
      value: '12.50',
      numerator: '1',
      denominator: '8.0',
      spent: '+30',
      narrative: ' Іргетас құйылды ',
      delay_reason: 'Weather',
      evidence: 'https://example.kz/akt.pdf',
    });
    expect(findings).toEqual([]);
    expect(row).toEqual({
      rowNumber: 7,
      territoryCode: '110000000',
      itemCode: 'M-1',
      period: '2026-10',
      value: '12.5',
      valueIsWord: false,
      numerator: '1',
      denominator: '8',
      spent: '30',
      narrative: 'Іргетас құйылды',
      delayReason: 'weather',
      evidence: 'https://example.kz/akt.pdf',
    });
  });

  it.each([
    ['yes', '1'],
    ['ИӘ', '1'],
    ['Да', '1'],
    [true, '1'],
    ['no', '0'],
    ['жоқ', '0'],
    ['нет', '0'],
    [false, '0'],
  ] as const)('takes the word %s for %s', (word, value) => {
    expect(read({ value: word }).row).toMatchObject({ value, valueIsWord: true });
  });

  it.each([
    ['Жер мәселесі', 'land'],
    [' жергілікті бюджеттен  қаражат бөлінбеді ', 'funding_local'],
    ['СУДЕБНОЕ РАЗБИРАТЕЛЬСТВО', 'court'],
    ['No money from the republican budget', 'funding_republican'],
  ])('takes the label %s of a delay reason', (label, reason) => {
    expect(read({ value: 1, delay_reason: label }).row?.delayReason).toBe(reason);
  });

  it('takes the words of a drop-down for a binary value in each language', () => {
    for (const [value, words] of Object.entries(CHOICE_LABELS.isDone)) {
      for (const word of Object.values(words)) {
        expect(read({ value: word }).row).toMatchObject({ value, valueIsWord: true });
      }
    }
  });

  it('takes zero for data', () => {
    expect(read({ value: '0' }).row).toMatchObject({ value: '0', valueIsWord: false });
    expect(read({ value: 0 }).row?.value).toBe('0');
  });

  it('takes an empty value only with a narrative', () => {
    expect(faults(read({ value: ' ' }))).toEqual([['ROW.VALUE_MISSING', 'value']]);
    expect(faults(read({ spent: '5' }))).toEqual([['ROW.VALUE_MISSING', 'value']]);
    expect(read({ narrative: 'Тендер өтуде' }).row).toMatchObject({ value: null, narrative: 'Тендер өтуде' });
  });

  it('keeps a code of a spreadsheet number and its leading zeros of text', () => {
    expect(read({ territory_code: 110000000, value: 1 }).row?.territoryCode).toBe('110000000');
    expect(read({ item_code: '007', value: 1 }).row?.itemCode).toBe('007');
  });

  it.each(['=SUM(A1)', '+1 more school', '-', '@name'])('keeps the narrative %s as text', (narrative) => {
    expect(read({ value: '1', narrative }).row?.narrative).toBe(narrative);
  });

  it('reads a signed number in a number column as a number', () => {
    expect(read({ value: '-5' }).row?.value).toBe('-5');
    expect(read({ value: '+5' }).row?.value).toBe('5');
  });

  it.each(['abc', '12,5', '1 234', 'NaN', 'Infinity', '=1+1', '12%', 'true'])(
    'refuses %s as a number',
    (value) => {
      expect(faults(read({ value }))).toEqual([['ROW.NOT_A_NUMBER', 'value']]);
    },
  );

  it('reads a decimal comma where semicolons separate', () => {
    expect(read({ value: '12,5' }, ',').row?.value).toBe('12.5');
  });

  it.each([NaN, Infinity])('refuses the spreadsheet number %d', (value) => {
    expect(faults(read({ value }))).toEqual([['ROW.NOT_A_NUMBER', 'value']]);
  });

  it('refuses a date where a number belongs', () => {
    expect(faults(read({ value: new Date('2026-10-01') }))).toEqual([['ROW.NOT_A_NUMBER', 'value']]);
  });

  it('reads a period that a spreadsheet turned into a date', () => {
    expect(read({ value: 1, period: new Date('2026-10-01T00:00:00Z') }).row?.period).toBe('2026-10');
  });

  it('refuses a period it cannot read and one that is missing', () => {
    expect(faults(read({ value: 1, period: '2026-13' }))).toEqual([['ROW.PERIOD_UNKNOWN', 'period']]);
    expect(faults(read({ value: 1, period: '' }))).toEqual([['ROW.VALUE_MISSING', 'period']]);
  });

  it('names every fault of a row with its place', () => {
    const reading = read(
      { territory_code: '', item_code: null, value: 'x', delay_reason: 'laziness', spent: '-1' },
      '.',
      'Есеп',
    );
    expect(reading.row).toBeNull();
    expect(faults(reading)).toEqual([
      ['ROW.NOT_A_NUMBER', 'value'],
      ['ROW.VALUE_MISSING', 'territory_code'],
      ['ROW.VALUE_MISSING', 'item_code'],
      ['ROW.OUT_OF_RANGE', 'spent'],
      ['ROW.BAD_CHOICE', 'delay_reason'],
    ]);
    expect(reading.findings[0]).toEqual({
      code: 'ROW.NOT_A_NUMBER',
      severity: 'error',
      sheet: 'Есеп',
      row: 7,
      column: 'value',
      params: { value: 'x' },
    });
  });

  it.each([
    ['0', [['ROW.OUT_OF_RANGE', 'denominator']]],
    ['-4', [['ROW.OUT_OF_RANGE', 'denominator']]],
    ['', [['ROW.VALUE_MISSING', 'denominator']]],
    ['x', [['ROW.NOT_A_NUMBER', 'denominator']]],
  ])('refuses the denominator "%s"', (denominator, expected) => {
    expect(faults(read({ numerator: '1', denominator }))).toEqual(expected);
  });

  it('needs a numerator for a denominator', () => {
    expect(faults(read({ denominator: '4' }))).toEqual([['ROW.VALUE_MISSING', 'numerator']]);
  });

  it('takes a fraction without a value', () => {
    expect(read({ numerator: '1', denominator: '3' }).row).toMatchObject({
      value: null,
      numerator: '1',
      denominator: '3',
    });
  });

  it('lets a value be rounded by 0.05 from its fraction, and no further', () => {
    // 333 of 1000 is 33.3 %.
    expect(read({ numerator: '333', denominator: '1000', value: '33.35' }).findings).toEqual([]);
    expect(read({ numerator: '333', denominator: '1000', value: '33.25' }).findings).toEqual([]);
    expect(faults(read({ numerator: '333', denominator: '1000', value: '33.351' }))).toEqual([
      ['ROW.OUT_OF_RANGE', 'value'],
    ]);
    expect(faults(read({ numerator: '333', denominator: '1000', value: '0.333' }))).toEqual([
      ['ROW.OUT_OF_RANGE', 'value'],
    ]);
  });

  it('reads a file without the optional columns', () => {
    const { columns } = mapHeader(['period', 'item_code', 'territory_code', 'value'], 'progress');
    const { row } = readProgressRow(['2026-Q4', 'I-2', '75', '3'], 2, { columns, decimalMark: '.' });
    expect(row).toMatchObject({
      period: '2026-Q4',
      itemCode: 'I-2',
      territoryCode: '75',
      value: '3',
      spent: null,
    });
  });
});
