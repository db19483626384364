import type { Actor, Role } from '@core/access';
import type { ItemKind, ProgrammeDocument, RoadMapRow, TerritoryRow } from '@core/reporting';

/** A country, two regions and a district; two districts of the same name. */
export const PLACES: TerritoryRow[] = [
  place(2, 'KZ', null, 0, 'Qazaqstan'),
  place(3, '110000000', 'KZ', 1, 'Aqmola'),
  place(4, '150000000', 'KZ', 1, 'Aqtobe'),
  place(5, '113800000', '110000000', 2, 'Abai'),
  place(6, '153800000', '150000000', 2, 'Abai'),
];

/** One year by months. */
export const PROGRAMME: ProgrammeDocument = {
  code: 'P1',
  party: 'Party',
  title: { en: 'Programme' },
  term: { start: '2026-01-01', end: '2026-12-31' },
  reporting: 'month',
  dueDay: 10,
  graceDays: 5,
  weights: 'equal',
  endorsement: 'none',
  timeZone: 'Asia/Almaty',
  directions: [{ code: 'D1', title: { en: 'Schools' } }],
  promises: [],
};

/** One item of each kind in 110000000, one measure in each other place; the same code names different items. */
export const ITEMS: RoadMapRow[] = [
  item(2, '110000000', 'BIN', 'binary'),
  item(3, '110000000', 'STG', 'stages'),
  item(4, '110000000', 'INC', 'increase', '10', '50'),
  item(5, '110000000', 'DEC', 'decrease', '10', '4'),
  item(6, '110000000', 'MIN', 'maintain_at_least', '90', '95'),
  item(7, '110000000', 'MAX', 'maintain_at_most', '20', '10'),
  item(8, '150000000', 'STG', 'stages'),
  item(9, '113800000', 'STG', 'stages'),
];

/** People by their roles. */
export const ACTORS = {
  bootstrap: { id: 'bootstrap', name: 'Operator', kind: 'bootstrap', grants: [] },
  analyst: user('analyst', 'analyst', 'KZ'),
  otherAnalyst: user('otherAnalyst', 'analyst', '150000000'),
  liaison: user('liaison', 'liaison', '110000000'),
  leader: user('leader', 'leader', 'KZ'),
  administrator: user('administrator', 'administrator', 'KZ'),
  both: {
    ...user('both', 'analyst', 'KZ'),
    grants: [
      { role: 'analyst', territory: 'KZ', programme: null },
      { role: 'liaison', territory: 'KZ', programme: null },
    ],
  },
} as const satisfies Record<string, Actor>;

function place(
  rowNumber: number,
  code: string,
  parentCode: string | null,
  level: number,
  en: string,
): TerritoryRow {
  const kind = (['country', 'region', 'district'] as const)[level];
  const nowhere = { gridRow: null, gridCol: null, validFrom: null, validTo: null, isoCode: null };
  return { rowNumber, code, parentCode, level, kind, name: { en }, ...nowhere };
}

function item(
  rowNumber: number,
  territoryCode: string,
  itemCode: string,
  kind: ItemKind,
  baseline: string | null = null,
  target: string | null = null,
): RoadMapRow {
  return {
    rowNumber,
    territoryCode,
    itemCode,
    type: baseline === null ? 'measure' : 'indicator',
    title: { en: `Item ${itemCode}` },
    directionCode: 'D1',
    promiseCode: null,
    indicatorCode: null,
    kind,
    unit: null,
    baseline,
    target,
    startsOn: null,
    deadline: '2026-12-31',
    weight: null,
    completionForm: null,
    leadExecutor: null,
    coExecutors: [],
    plan: [],
    budget: [],
    shares: [{ territoryCode, share: '1' }],
  };
}

function user(id: string, role: Role, territory: string): Actor {
  return { id, name: id, kind: 'user', grants: [{ role, territory, programme: null }] };
}
