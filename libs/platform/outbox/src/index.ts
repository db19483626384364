export { OnEvent } from './on-event';
export { Outbox } from './outbox';
export { OutboxModule } from './outbox.module';
