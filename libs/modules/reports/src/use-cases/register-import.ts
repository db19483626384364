import type { Actor } from '@core/access';
import { Clock, uuidv7 } from '@core/kernel';
import type { ProgrammeTerms } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { importLifecycle } from '../domain/import-lifecycle';
import { reportsPolicy } from '../domain/reports.policy';
import type { Upload } from '../domain/upload';
import { ImportJob, parseImportJob } from '../jobs/reports.jobs';

/** Writes a new import down and asks for it to be read, in one transaction. */
@Injectable()
export class RegisterImport {
  constructor(
    private readonly imports: ImportRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The new import's id. */
  async run(
    tx: Transaction,
    upload: Upload,
    programme: ProgrammeTerms | null,
    actor: Actor,
  ): Promise<string> {
    const { file, kind, mode, onError } = upload;
    const now = this.clock.now();
    const id = uuidv7(now.getTime());
    const scope = reportsPolicy.sendingScope(actor, kind, programme?.code ?? null, mode);
    await this.imports.insert(tx, {
      id,
      kind,
      programmeId: programme?.id ?? null,
      mode,
      onError,
      status: importLifecycle.initial,
      fileId: file.id,
      fileName: file.name,
      sha256: file.sha256,
      receivedBy: actor.id,
      receivedAt: now,
      scope,
      seconded: reportsPolicy.isSeconded(actor, actor.id),
      submittedBy: mode === 'apply' ? actor.id : null,
      submittedAt: mode === 'apply' ? now : null,
    });
    await importTrail.record(
      tx,
      { id, kind, programmeId: programme?.id ?? null, scope },
      { actor, action: 'import.received', after: { mode, onError, file: file.sha256 } },
    );
    await this.outbox.enqueue(tx, parseImportJob, ImportJob.of(id));
    return id;
  }
}
