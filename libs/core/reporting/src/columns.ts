/** What may be imported; `programmes` and `boundaries` are JSON documents, the others are tables. */
export const IMPORT_KINDS = [
  'territories',
  'programmes',
  'road-maps',
  'progress',
  'boundaries',
  'lineage',
] as const;

/** One of {@link IMPORT_KINDS}. */
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The kinds that have rows and columns. */
export type TableKind = Exclude<ImportKind, 'programmes' | 'boundaries'>;

/** The canonical columns of each table, in the order of templates and exports. */
export const COLUMNS = {
  territories: [
    'code',
    'parent_code',
    'level',
    'kind',
    'name_kk',
    'name_ru',
    'name_en',
    'grid_row',
    'grid_col',
    'valid_from',
    'valid_to',
    'iso_3166_2',
  ],
  'road-maps': [
    'territory_code',
    'item_code',
    'type',
    'title_kk',
    'title_ru',
    'title_en',
    'direction_code',
    'promise_code',
    'indicator_code',
    'kind',
    'unit',
    'baseline',
    'target',
    'starts_on',
    'deadline',
    'weight',
    'completion_form',
    'lead_executor',
    'co_executors',
    'plan',
    'budget',
    'shares',
  ],
  progress: [
    'territory_code',
    'item_code',
    'period',
    'value',
    'numerator',
    'denominator',
    'spent',
    'narrative',
    'delay_reason',
    'evidence',
  ],
  lineage: ['from', 'to', 'kind', 'effective', 'share'],
} as const satisfies Record<TableKind, readonly string[]>;

/** A canonical column of a table. */
export type Column<K extends TableKind> = (typeof COLUMNS)[K][number];

/** Where each canonical column is in a file's rows; −1 when the file does not have it. */
export type ColumnPositions<K extends TableKind> = Readonly<Record<Column<K>, number>>;

/** Columns a table must have. */
export const REQUIRED_COLUMNS: { readonly [K in TableKind]: readonly Column<K>[] } = {
  territories: ['code', 'level', 'kind'],
  'road-maps': ['territory_code', 'item_code', 'type', 'kind', 'deadline'],
  progress: ['territory_code', 'item_code', 'period'],
  lineage: ['from', 'to', 'kind', 'effective'],
};

/** Columns of which a table must have at least one. */
export const ONE_REQUIRED_OF: { readonly [K in TableKind]: readonly Column<K>[] } = {
  territories: ['name_kk', 'name_ru', 'name_en'],
  'road-maps': ['title_kk', 'title_ru', 'title_en'],
  progress: [],
  lineage: [],
};
