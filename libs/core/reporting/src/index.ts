export type { Cell } from './cell';
export { checkProgressValue } from './check-progress-value';
export {
  CHOICES,
  type BudgetSource,
  type DelayReason,
  type ItemKind,
  type ItemType,
  type TerritoryKind,
  type WeightPolicy,
} from './choices';
export {
  COLUMNS,
  IMPORT_KINDS,
  ONE_REQUIRED_OF,
  REQUIRED_COLUMNS,
  type Column,
  type ColumnPositions,
  type ImportKind,
  type TableKind,
} from './columns';
export { diffProgressRow, type ProgressDifference } from './diff-progress-row';
export { FINDING_CODES, NO_FINDINGS, type Finding, type FindingCode, type FindingSeverity } from './finding';
export type { ColumnHeadings } from './headings/column-headings';
export { HEADINGS } from './headings/headings';
export { mapHeader, type HeaderMap } from './map-header';
export type {
  DirectionDocument,
  ProgrammeDocument,
  PromiseDocument,
  PromiseSource,
} from './programme-document';
export type { ProgressContent, ProgressRow } from './progress-row';
export { readProgrammeDocument, type ProgrammeReading } from './read-programme-document';
export { readProgressRow } from './read-progress-row';
export { readRoadMapRow } from './read-road-map-row';
export { readTerritoryRow } from './read-territory-row';
export type { BudgetLine, PlanPoint, RoadMapRow, Share } from './road-map-row';
export type { RowLayout, RowReading } from './row-layout';
export type { TerritoryRow } from './territory-row';
