export { Measurements } from './measurements';
export { ObservabilityModule } from './observability.module';
export { Logger as ProcessLogger } from 'nestjs-pino';
