import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AcceptedProgress } from '@modules/road-maps';
import { AcceptedItemReader } from './data/accepted-item.reader';
import { DirtyRepository } from './data/dirty.repository';
import { EntryReader } from './data/entry.reader';
import { EntryRepository } from './data/entry.repository';
import { ExtensionRepository } from './data/extension.repository';
import { ItemStateRepository } from './data/item-state.repository';
import { VerificationRepository } from './data/verification.repository';
import { PlanListener } from './jobs/plan-listener';
import { Extensions } from './extensions';
import { Ledger } from './ledger';

/**
 * The append-only record of progress. Global, because road maps ask upstream of it whether an item is done
 * (AcceptedProgress). The process brings the outbox; the worker's one also brings the listeners.
 */
@Global()
@Module({
  providers: [
    Ledger,
    EntryRepository,
    ItemStateRepository,
    DirtyRepository,
    VerificationRepository,
    EntryReader,
    ExtensionRepository,
    Extensions,
    { provide: AcceptedProgress, useClass: AcceptedItemReader },
  ],
  exports: [Ledger, Extensions, EntryReader, DirtyRepository, AcceptedProgress],
})
export class LedgerModule {
  static forWorker(): DynamicModule {
    return { module: LedgerModule, providers: [PlanListener] };
  }
}
