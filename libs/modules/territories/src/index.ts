export { Boundaries } from './boundaries';
export { Lineage } from './lineage';
export { Territories } from './territories';
export { TerritoriesModule } from './territories.module';
export { scopeSql } from './data/scope-sql';
export type { TerritoryPlace } from './data/territory-place.reader';
export type { RowOutcome } from './domain/row-outcome';
export { TerritoriesMoved } from './domain/territories.events';
export type { TerritoriesApplied } from './use-cases/apply-territories';
