export { Live } from './live';
export type { LiveEvent } from './live-event';
export { LiveModule } from './live.module';
export { Notifications } from './notifications';
