import { TerritoriesModule } from '@modules/territories';
import { Module, type DynamicModule } from '@nestjs/common';
import { ScanningModule } from '@platform/scanning';
import { StorageModule } from '@platform/storage';
import { AttachmentsController } from './api/attachments.controller';
import { EvidenceController } from './api/evidence.controller';
import { ContentRepository } from './data/content.repository';
import { EvidenceReader } from './data/evidence.reader';
import { EvidenceRepository } from './data/evidence.repository';
import { TargetReader } from './data/target.reader';
import { Evidence } from './evidence';
import { RetentionSweeper } from './jobs/retention-sweeper';
import { AttachEvidence } from './use-cases/attach-evidence';
import { KeepContent } from './use-cases/keep-content';
import { RemoveExpired } from './use-cases/remove-expired';

/** Photos and documents that show what was reported or seen. */
@Module({
  imports: [TerritoriesModule, ScanningModule, StorageModule],
  providers: [ContentRepository, EvidenceRepository, EvidenceReader, TargetReader, KeepContent, Evidence],
  exports: [Evidence],
})
export class EvidenceModule {
  static forHttp(): DynamicModule {
    const controllers = [AttachmentsController, EvidenceController];
    return { module: EvidenceModule, controllers, providers: [AttachEvidence] };
  }

  static forWorker(): DynamicModule {
    return { module: EvidenceModule, providers: [RemoveExpired, RetentionSweeper] };
  }
}
