export { Measurements, type Reading } from './measurements';
export { ObservabilityModule } from './observability.module';
export { Readiness } from './readiness';
export { Logger as ProcessLogger } from 'nestjs-pino';
export { trace, type Cause } from './trace';
