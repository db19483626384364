import { LedgerModule } from '@modules/ledger';
import { ProgrammesModule } from '@modules/programmes';
import { Module } from '@nestjs/common';
import { VerificationListsController } from './api/verification-lists.controller';
import { VerificationsController } from './api/verifications.controller';
import { CandidateReader } from './data/candidate.reader';
import { VerificationReader } from './data/verification.reader';
import { VerifiedItemReader } from './data/verified-item.reader';
import { ListVerifications } from './use-cases/list-verifications';
import { RecordVerification } from './use-cases/record-verification';

/** The verified track: what somebody independent saw. */
@Module({
  imports: [LedgerModule, ProgrammesModule],
  controllers: [VerificationListsController, VerificationsController],
  providers: [RecordVerification, ListVerifications, VerifiedItemReader, VerificationReader, CandidateReader],
  exports: [RecordVerification],
})
export class VerificationModule {}
