import { CHOICES } from '@core/reporting';

/** A fault of a programme's document: members that replace sound ones, and what they get. */
export interface BadProgramme {
  readonly what: string;
  readonly members: object;
  readonly code: string;
  /** Path of the member. */
  readonly column: string;
  readonly params: object;
}

const TITLE = { en: 'Schools' };

/** What a programme's document can get wrong. */
export const BAD_PROGRAMMES: readonly BadProgramme[] = [
  {
    what: 'no code',
    members: { code: '' },
    ...{ code: 'ROW.VALUE_MISSING', column: 'code', params: {} },
  },
  {
    what: 'an end before its start',
    members: { term: { start: '2026-12-31', end: '2026-01-01' } },
    code: 'ROW.OUT_OF_RANGE',
    column: 'term.end',
    params: { value: '2026-01-01', min: '2026-12-31' },
  },
  {
    what: 'a day of no calendar',
    members: { term: { start: '2026-02-30', end: '2026-12-31' } },
    ...{ code: 'ROW.BAD_DATE', column: 'term.start', params: { value: '2026-02-30' } },
  },
  {
    what: 'weeks',
    members: { reporting: 'week' },
    code: 'ROW.BAD_CHOICE',
    column: 'reporting',
    params: { value: 'week', choices: ['month', 'quarter'] },
  },
  {
    what: 'weights of no policy',
    members: { weights: 'fair' },
    code: 'ROW.BAD_CHOICE',
    column: 'weights',
    params: { value: 'fair', choices: [...CHOICES.weightPolicy] },
  },
  {
    what: 'a due day that is no number',
    members: { dueDay: 'tenth' },
    ...{ code: 'ROW.NOT_A_NUMBER', column: 'dueDay', params: { value: '"tenth"' } },
  },
  {
    what: 'a due day of no month',
    members: { dueDay: 32 },
    ...{ code: 'ROW.OUT_OF_RANGE', column: 'dueDay', params: { value: 32, min: 1, max: 31 } },
  },
  {
    what: 'directions that are no list',
    members: { directions: 'all' },
    ...{ code: 'ROW.BAD_LIST', column: 'directions', params: {} },
  },
  {
    what: 'a direction twice',
    members: {
      directions: [
        { code: 'D1', title: TITLE },
        { code: 'D1', title: TITLE },
      ],
    },
    ...{ code: 'ROW.ITEM_REPEATED', column: 'directions[1].code', params: { code: 'D1' } },
  },
  {
    what: 'a promise of an unknown direction',
    members: { promises: [{ code: 'P1', direction: 'NONE', text: TITLE }] },
    code: 'ROW.DIRECTION_UNKNOWN',
    column: 'promises[0].direction',
    params: { value: 'NONE' },
  },
];
