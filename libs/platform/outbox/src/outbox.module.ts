import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { Outbox } from './outbox';
import { OutboxRelay } from './outbox-relay';

/** The outbox: `forProducer` in processes that only write it, `forWorker` in those that also carry its lines. */
@Module({})
export class OutboxModule {
  static forProducer(): DynamicModule {
    return of([Outbox]);
  }

  /** Needs `QueueModule.forWorker`, `LiveModule` and `DatabaseModule` beside it. */
  static forWorker(): DynamicModule {
    return of([Outbox, OutboxRelay]);
  }
}

function of(providers: Provider[]): DynamicModule {
  return { module: OutboxModule, global: true, providers, exports: [Outbox] };
}
