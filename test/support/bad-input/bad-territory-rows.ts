import { CHOICES } from '@core/reporting';
import type { BadRow } from './bad-row';

/** What a row of a table of territories can get wrong. The sound row is a new district of 200. */
export const BAD_TERRITORY_ROWS: readonly BadRow[] = [
  {
    what: 'a parent of no list',
    cells: { parent_code: '999' },
    ...{ code: 'ROW.TERRITORY_UNKNOWN', column: 'parent_code', params: { value: '999' } },
  },
  ...['code', 'level', 'kind'].map((column) => ({
    ...{ what: `no ${column}`, cells: { [column]: '' } },
    ...{ code: 'ROW.VALUE_MISSING', column, params: {} },
  })),
  {
    what: 'a kind of no list',
    cells: { kind: 'village' },
    code: 'ROW.BAD_CHOICE',
    column: 'kind',
    params: { value: 'village', choices: [...CHOICES.territoryKind] },
  },
  {
    what: 'a level that is no number',
    cells: { level: 'two' },
    ...{ code: 'ROW.NOT_A_NUMBER', column: 'level', params: { value: 'two' } },
  },
  {
    what: 'a level of no tree',
    cells: { level: 4 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'level', params: { value: '4', min: 0, max: 3 } },
  },
  {
    what: 'a day of no calendar',
    cells: { valid_from: '2026-02-29' },
    ...{ code: 'ROW.BAD_DATE', column: 'valid_from', params: { value: '2026-02-29' } },
  },
  {
    what: 'one code twice with different names',
    cells: [{ name_en: 'One' }, { name_en: 'Other' }],
    ...{ code: 'ROW.CONFLICTING_DUPLICATE', column: 'code', params: { value: '299' } },
  },
];
