import { Module } from '@nestjs/common';
import { LedgerModule } from '@modules/ledger';
import { VerificationsController } from './api/verifications.controller';
import { VerifiedItemReader } from './data/verified-item.reader';
import { RecordVerification } from './use-cases/record-verification';

/** The verified track: what somebody independent saw. */
@Module({
  imports: [LedgerModule],
  controllers: [VerificationsController],
  providers: [RecordVerification, VerifiedItemReader],
  exports: [RecordVerification],
})
export class VerificationModule {}
