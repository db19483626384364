import { Module } from '@nestjs/common';
import { DirtyRepository } from './data/dirty.repository';
import { EntryReader } from './data/entry.reader';
import { EntryRepository } from './data/entry.repository';
import { ItemStateRepository } from './data/item-state.repository';
import { VerificationRepository } from './data/verification.repository';
import { Ledger } from './ledger';

/** The append-only record of progress. The process that imports it provides the outbox (producer or worker). */
@Module({
  providers: [Ledger, EntryRepository, ItemStateRepository, DirtyRepository, VerificationRepository, EntryReader],
  exports: [Ledger, EntryReader, DirtyRepository],
})
export class LedgerModule {}
