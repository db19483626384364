import type { components } from './schema.generated';

type Described = components['schemas']['ImportResponse'];

/** In the order they are offered. */
export const IMPORT_KINDS = [
  'progress',
  'road-maps',
  'programmes',
  'territories',
  'lineage',
  'boundaries',
] as const satisfies readonly Described['kind'][];
export type ImportKind = Described['kind'];

/** One file and what became of its rows; the total is null until the file was read to its end. */
export type ImportSummary = Described;

/** What tells where an import is on its way. */
export type ImportProgress = Pick<
  Described,
  'status' | 'totalRows' | 'processedRows' | 'acceptedRows' | 'rejectedRows' | 'unchangedRows' | 'foldedAt'
>;
