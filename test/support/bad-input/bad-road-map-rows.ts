import { CHOICES } from '@core/reporting';
import type { BadRow } from './bad-row';

/** What a row of a road map can get wrong. The sound row is a new measure in stages of 101. */
export const BAD_ROAD_MAP_ROWS: readonly BadRow[] = [
  {
    what: 'a territory of no list',
    cells: { territory_code: '999' },
    ...{ code: 'ROW.TERRITORY_UNKNOWN', column: 'territory_code', params: { value: '999' } },
  },
  {
    what: 'a share of a territory of no list',
    cells: { shares: '101:0.5;999:0.5' },
    ...{ code: 'ROW.TERRITORY_UNKNOWN', column: 'shares', params: { value: '999' } },
  },
  ...['promise', 'direction', 'indicator'].map((name) => ({
    ...{ what: `an unknown ${name}`, cells: { [`${name}_code`]: 'NONE' } },
    ...{ code: `ROW.${name.toUpperCase()}_UNKNOWN`, column: `${name}_code`, params: { value: 'NONE' } },
  })),
  {
    what: 'an item twice',
    cells: [{ title_en: 'One' }, { title_en: 'Other' }],
    ...{ code: 'ROW.ITEM_REPEATED', column: 'item_code', params: { value: 'NEW' } },
  },
  ...['territory_code', 'item_code', 'type', 'kind', 'deadline'].map((column) => ({
    ...{ what: `no ${column}`, cells: { [column]: '' } },
    ...{ code: 'ROW.VALUE_MISSING', column, params: {} },
  })),
  {
    what: 'no title in any language',
    cells: { title_en: '' },
    ...{ code: 'ROW.VALUE_MISSING', column: 'title_kk' },
    params: { anyOf: ['title_kk', 'title_ru', 'title_en'] },
  },
  {
    what: 'an increase to nowhere',
    cells: { kind: 'increase', baseline: 1 },
    ...{ code: 'ROW.VALUE_MISSING', column: 'target', params: { kind: 'increase' } },
  },
  {
    what: 'a type of no list',
    cells: { type: 'promise' },
    code: 'ROW.BAD_CHOICE',
    column: 'type',
    params: { value: 'promise', choices: [...CHOICES.itemType] },
  },
  {
    what: 'a kind of no list',
    cells: { kind: 'linear' },
    code: 'ROW.BAD_CHOICE',
    column: 'kind',
    params: { value: 'linear', choices: [...CHOICES.itemKind] },
  },
  ...(
    [
      ['plan', '2026-06', '2026-06'],
      ['plan', '2026-06:10;2026-06:20', '2026-06:20'],
      ['budget', '2026:mars:5', '2026:mars:5'],
      ['budget', 'soon:local:5', 'soon:local:5'],
      ['shares', '101', '101'],
    ] as const
  ).map(([column, list, value]) => ({
    ...{ what: `the ${column} ${list}`, cells: { [column]: list } },
    ...{ code: 'ROW.BAD_LIST', column, params: { value } },
  })),
  {
    what: 'a weight that is no number',
    cells: { weight: 'heavy' },
    ...{ code: 'ROW.NOT_A_NUMBER', column: 'weight', params: { value: 'heavy' } },
  },
  {
    what: 'a negative weight',
    cells: { weight: -1 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'weight', params: { value: '-1', min: 0 } },
  },
  ...(
    [
      ['plan', '2026-06:101'],
      ['budget', '2026:local:-5'],
      ['shares', '101:0'],
    ] as const
  ).map(([column, value]) => ({
    ...{ what: `the ${column} ${value}`, cells: { [column]: value } },
    ...{ code: 'ROW.OUT_OF_RANGE', column, params: { value } },
  })),
  ...(
    [
      ['deadline', '2026-02-30'],
      ['deadline', '31.12.2026'],
      ['starts_on', '2026-00-10'],
    ] as const
  ).map(([column, value]) => ({
    ...{ what: `the ${column} ${value}`, cells: { [column]: value } },
    ...{ code: 'ROW.BAD_DATE', column, params: { value } },
  })),
  ...(
    [
      ['deadline', { deadline: '2026-11-30' }],
      ['weight', { weight: 3 }],
      ['baseline', { baseline: 9 }],
      ['target', { target: 51 }],
      ['shares', { shares: '101:0.5;102:0.5' }],
    ] as const
  ).map(([column, cells]) => ({
    ...{ what: `another ${column} for a stored item` },
    // As it is stored, but for one cell.
    cells: { item_code: 'FROZEN', kind: 'increase', baseline: 10, target: 50, weight: 2, ...cells },
    ...{ code: 'ROW.CHANGE_NEEDS_ACT', column, params: {} },
  })),
  {
    what: 'a target that is the baseline',
    cells: { kind: 'decrease', baseline: '5.0', target: 5 },
    ...{ code: 'ROW.TARGET_EQUALS_BASELINE', column: 'target', params: { target: '5' } },
  },
  {
    what: 'shares that sum to less than 1',
    cells: { shares: '101:0.6;102:0.3' },
    ...{ code: 'ROW.SHARES_NOT_ONE', column: 'shares', params: { sum: '0.9' } },
  },
  {
    what: 'shares that sum to a little more than 1',
    cells: { shares: '101:0.6;102:0.400000000000000000000001' },
    code: 'ROW.SHARES_NOT_ONE',
    column: 'shares',
    params: { sum: '1.000000000000000000000001' },
  },
  {
    what: 'a deadline before the start',
    cells: { starts_on: '2026-06-02', deadline: '2026-06-01' },
    ...{ code: 'ROW.DEADLINE_BEFORE_START', column: 'deadline' },
    params: { startsOn: '2026-06-02', deadline: '2026-06-01' },
  },
];
