import { forbidden, type Actor } from '@core/access';
import { Programmes, type ProgrammeTerms } from '@modules/programmes';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { programmeMissing, programmeNotFound } from '../domain/reports.errors';
import { reportsPolicy } from '../domain/reports.policy';
import { isOfProgramme, type Upload } from '../domain/upload';
import { RegisterImport } from './register-import';
import { ReuseImport } from './reuse-import';

/** Takes a stored file in: a new import, or the earlier one of the same file. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly territories: Territories,
    private readonly reuse: ReuseImport,
    private readonly register: RegisterImport,
  ) {}

  /**
   * @returns the import that answers for the file, and whether it is new; the file of one that is not is forgotten
   * @throws DomainError `IMPORT.PROGRAMME_MISSING`, `PROGRAMME.NOT_FOUND`, `REQUEST.FORBIDDEN`
   */
  async run(upload: Upload, actor: Actor): Promise<{ id: string; isNew: boolean }> {
    const programme = isOfProgramme(upload.kind) ? await this.programmeOf(upload.programme) : null;
    const place = {
      programme: programme?.code ?? null,
      country: await this.territories.country(this.database),
      mode: upload.mode,
    };
    if (!reportsPolicy.maySend(actor, upload.kind, place))
      throw forbidden(reportsPolicy.actionOf(upload.kind, upload.mode), { programme: place.programme });
    return this.database.transaction(async (tx) => {
      const earlier = await this.reuse.run(tx, upload, programme, actor);
      if (earlier !== undefined) return { id: earlier, isNew: false };
      return { id: await this.register.run(tx, upload, programme, actor), isNew: true };
    });
  }

  private async programmeOf(code: string | undefined): Promise<ProgrammeTerms> {
    if (code === undefined) throw programmeMissing();
    const programme = await this.programmes.find(this.database, code);
    if (programme === undefined) throw programmeNotFound(code);
    return programme;
  }
}
