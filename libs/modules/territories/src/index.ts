export { Territories } from './territories';
export { TerritoriesModule } from './territories.module';
export type { TerritoryPlace } from './data/territory-place.reader';
export type { RowOutcome } from './domain/row-outcome';
export type { TerritoriesApplied } from './use-cases/apply-territories';
