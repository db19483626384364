import { CHOICES } from '@core/reporting';
import type { BadRow } from './bad-row';

/** The last month of next year: a period of the programme that has not begun, whenever the test runs. */
export const FAR_PERIOD = `${new Date().getUTCFullYear() + 1}-12`;

/** What a row of a progress report can get wrong. The sound row is item STG of 101 in 2026-03 with the value 50. */
export const BAD_PROGRESS_ROWS: readonly BadRow[] = [
  {
    what: 'a territory of no list',
    cells: { territory_code: '999' },
    ...{ code: 'ROW.TERRITORY_UNKNOWN', column: 'territory_code', params: { value: '999' } },
  },
  {
    what: 'a territory by its name',
    cells: { territory_code: 'Abai' },
    ...{ code: 'ROW.TERRITORY_UNKNOWN', column: 'territory_code', params: { value: 'Abai' } },
  },
  {
    what: 'an item of no road map',
    cells: { item_code: 'Ж-9' },
    ...{ code: 'ROW.ITEM_UNKNOWN', column: 'item_code', params: { value: 'Ж-9', territory: '101' } },
  },
  {
    what: 'an item of another road map',
    cells: { item_code: 'ELSEWHERE' },
    ...{ code: 'ROW.ITEM_UNKNOWN', column: 'item_code', params: { value: 'ELSEWHERE', territory: '101' } },
  },
  {
    what: 'a month of no year',
    cells: { period: '2026-13' },
    ...{ code: 'ROW.PERIOD_UNKNOWN', column: 'period', params: { value: '2026-13' } },
  },
  {
    what: 'a period before the term',
    cells: { period: '2025-12' },
    ...{ code: 'ROW.PERIOD_UNKNOWN', column: 'period', params: { period: '2025-12' } },
  },
  {
    what: 'a quarter where months are reported',
    cells: { period: '2026-Q1' },
    ...{ code: 'ROW.PERIOD_UNKNOWN', column: 'period', params: { period: '2026-Q1' } },
  },
  {
    what: 'a period that has not begun',
    cells: { period: FAR_PERIOD },
    ...{ code: 'ROW.PERIOD_IN_FUTURE', column: 'period', params: { period: FAR_PERIOD } },
  },
  {
    what: 'a locked period',
    cells: { period: '2026-02' },
    ...{ code: 'ROW.PERIOD_LOCKED', column: 'period', params: { period: '2026-02' } },
  },
  ...['territory_code', 'item_code', 'period', 'value'].map((column) => ({
    ...{ what: `no ${column}`, cells: { [column]: '' } },
    ...{ code: 'ROW.VALUE_MISSING', column, params: {} },
  })),
  {
    what: 'a numerator alone',
    cells: { value: '', numerator: 3 },
    ...{ code: 'ROW.VALUE_MISSING', column: 'denominator', params: {} },
  },
  {
    what: 'a delay reason of no list',
    cells: { delay_reason: 'bored' },
    code: 'ROW.BAD_CHOICE',
    column: 'delay_reason',
    params: { value: 'bored', choices: [...CHOICES.delayReason] },
  },
  ...['much', 'NaN', 'Infinity', '1 234', '=1+1', '12%', '0x10'].map((value) => ({
    ...{ what: `the value ${value}`, cells: { value } },
    ...{ code: 'ROW.NOT_A_NUMBER', column: 'value', params: { value } },
  })),
  {
    // In a workbook a text cell is typed by hand, where the fraction follows a comma.
    what: 'a decimal comma where commas separate cells',
    cells: { value: '12,5' },
    forms: ['csv', 'json'],
    ...{ code: 'ROW.NOT_A_NUMBER', column: 'value', params: { value: '12,5' } },
  },
  {
    what: 'a word where a percent belongs',
    cells: { value: 'иә' },
    code: 'ROW.NOT_A_NUMBER',
    column: 'value',
    params: { kind: 'stages', value: '1', numerator: null, denominator: null },
  },
  {
    what: 'an amount that is none',
    cells: { spent: 'all of it' },
    ...{ code: 'ROW.NOT_A_NUMBER', column: 'spent', params: { value: 'all of it' } },
  },
  ...[101, -0.5].map((value) => ({
    ...{ what: `stages at ${value} %`, cells: { value } },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'value' },
    params: { kind: 'stages', value: String(value), numerator: null, denominator: null },
  })),
  {
    what: 'half a school',
    cells: { item_code: 'BIN', value: 0.5 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'value' },
    params: { kind: 'binary', value: '0.5', numerator: null, denominator: null },
  },
  {
    what: 'less than nothing spent',
    cells: { spent: -1 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'spent', params: { value: '-1', min: 0 } },
  },
  {
    what: 'a denominator of zero',
    cells: { value: '', numerator: 1, denominator: 0 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'denominator', params: { value: '0', above: 0 } },
  },
  {
    what: 'a value that is not its fraction',
    cells: { value: 25.1, numerator: 1, denominator: 4 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'value' },
    params: { value: '25.1', numerator: '1', denominator: '4' },
  },
  {
    what: 'a fraction over the whole',
    cells: { value: '', numerator: 5, denominator: 4 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'numerator' },
    params: { kind: 'stages', value: null, numerator: '5', denominator: '4' },
  },
  {
    what: 'more than anything measures',
    cells: { item_code: 'INC', value: '2e18' },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'value', params: { value: '2000000000000000000' } },
  },
  {
    what: 'one item and period twice with different values',
    cells: [{ value: 51 }, { value: 52 }],
    code: 'ROW.CONFLICTING_DUPLICATE',
    column: 'item_code',
    params: { territory: '101', item: 'STG', period: '2026-03' },
  },
  ...(
    [
      ['stages below the accepted 40', 'DONE-STG', '39', '40'],
      ['an increase below the accepted 30', 'DONE-INC', '29.9', '30'],
      ['a decrease above the accepted 7', 'DONE-DEC', '7.1', '7'],
      ['a school that is gone', 'DONE-BIN', '0', '1'],
    ] as const
  ).map(([what, item_code, value, accepted]) => ({
    ...{ what, cells: { item_code, value } },
    ...{ code: 'ROW.REGRESSION_WITHOUT_REASON', column: 'value', params: { value, accepted } },
  })),
];
