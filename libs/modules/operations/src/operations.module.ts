import { Module } from '@nestjs/common';
import { AuditController } from './api/audit.controller';
import { QueuesController } from './api/queues.controller';
import { StateController } from './api/state.controller';
import { AuditEventReader } from './data/audit-event.reader';
import { OfferReadings } from './use-cases/offer-readings';
import { ReadQueues } from './use-cases/read-queues';
import { ReadState } from './use-cases/read-state';
import { RetryJob } from './use-cases/retry-job';
import { WholeSystem } from './use-cases/whole-system';

/** For auditors and administrators: the audit trail, the queues, and what they say to Prometheus. */
@Module({
  controllers: [AuditController, QueuesController, StateController],
  providers: [AuditEventReader, WholeSystem, ReadQueues, ReadState, RetryJob, OfferReadings],
})
export class OperationsModule {}
