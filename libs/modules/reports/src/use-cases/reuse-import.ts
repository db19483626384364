import type { Actor } from '@core/access';
import { Clock, timeZone } from '@core/kernel';
import type { ProgrammeTerms } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Storage } from '@platform/storage';
import { EarlierImportReader } from '../data/earlier-import.reader';
import { ImportRepository } from '../data/import.repository';
import { reportsPolicy } from '../domain/reports.policy';
import type { Upload } from '../domain/upload';
import { SubmitImport } from './submit-import';

/** Finds the import that answers for a file sent again, and applies it when it was only looked at so far. */
@Injectable()
export class ReuseImport {
  constructor(
    private readonly imports: ImportRepository,
    private readonly earlier: EarlierImportReader,
    private readonly submit: SubmitImport,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** The import's id; undefined when the file is new. Until the transaction ends nobody else takes the same bytes in. */
  async run(
    tx: Transaction,
    upload: Upload,
    programme: ProgrammeTerms | null,
    actor: Actor,
  ): Promise<string | undefined> {
    const { file, kind, onError, mode } = upload;
    await this.imports.lockContent(tx, file.sha256);
    const today = programme && timeZone.dayAt(this.clock.now(), programme.timeZone);
    const scope = reportsPolicy.sendingScope(actor, kind, programme?.code ?? null, mode);
    const identity = { sha256: file.sha256, kind, programmeId: programme?.id ?? null, onError, scope };
    const id = await this.earlier.find(tx, identity, today);
    if (id === undefined) return undefined;
    await this.storage.remove(tx, file.id);
    if (mode === 'apply') await this.submit.run(tx, id, actor);
    return id;
  }
}
