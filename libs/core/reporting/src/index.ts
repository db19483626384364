export type { AreaGeometry, BoundaryRow, Position } from './boundary-row';
export type { Cell } from './cell';
export { checkProgressValue } from './check-progress-value';
export { CHOICE_LABELS } from './choice-labels';
export {
  CHOICES,
  type BudgetSource,
  type DelayReason,
  type ItemKind,
  type ItemType,
  type LineageKind,
  type TerritoryKind,
  type Endorsement,
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
export { fieldLabel } from './field-label';
export { FINDING_CODES, NO_FINDINGS, type Finding, type FindingCode, type FindingSeverity } from './finding';
export { findingText } from './finding-texts/finding-text';
export { EN_FINDING_TEXTS } from './finding-texts/en-finding-texts';
export { KK_FINDING_TEXTS } from './finding-texts/kk-finding-texts';
export { RU_FINDING_TEXTS } from './finding-texts/ru-finding-texts';
export type { ColumnHeadings } from './headings/column-headings';
export { findingsHeading } from './headings/findings-heading';
export { HEADINGS } from './headings/headings';
export { HELPER_HEADINGS, type HelperColumn } from './headings/helper-headings';
export type { LineageRow } from './lineage-row';
export { isMeasurable } from './is-measurable';
export { isUnansweredRow } from './is-unanswered-row';
export { mapHeader, type HeaderMap } from './map-header';
export type {
  DirectionDocument,
  ProgrammeDocument,
  PromiseDocument,
  PromiseSource,
} from './programme-document';
export type { ProgressContent, ProgressRow } from './progress-row';
export { readBoundaryDocument, type BoundaryReading } from './read-boundary-document';
export { readProgrammeDocument, type ProgrammeReading } from './read-programme-document';
export { readProgressRow } from './read-progress-row';
export { readRoadMapRow } from './read-road-map-row';
export { readTerritoryRow } from './read-territory-row';
export { readLineageRow } from './read-lineage-row';
export type { BudgetLine, PlanPoint, RoadMapRow, Share } from './road-map-row';
export type { RowLayout, RowReading } from './row-layout';
export type { TerritoryRow } from './territory-row';
