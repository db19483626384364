export { AcceptedProgress } from './accepted-progress';
export { RoadMaps } from './road-maps';
export { RoadMapsModule } from './road-maps.module';
export type { ChangedRoadMap } from './data/road-map-version.repository';
export type { VersionApplied, VersionScope } from './use-cases/apply-version';
