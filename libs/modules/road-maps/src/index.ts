export { AcceptedProgress } from './accepted-progress';
export { ChangeDecided, ChangeRequested } from './domain/change.events';
export { ROAD_MAP_ENTITIES } from './data/road-map-entities';
export { RoadMaps } from './road-maps';
export { RoadMapsModule } from './road-maps.module';
export type { ChangedRoadMap } from './data/road-map-version.repository';
export type { VersionApplied, VersionScope } from './use-cases/apply-version';
export { DecideChange } from './use-cases/decide-change';
export { RequestChange } from './use-cases/request-change';
