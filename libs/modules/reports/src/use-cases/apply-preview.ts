import type { Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { SubmitImport } from './submit-import';

/** The sender has looked and wants it applied. */
@Injectable()
export class ApplyPreview {
  constructor(
    private readonly database: Database,
    private readonly submit: SubmitImport,
  ) {}

  /** @throws DomainError `IMPORT.NOT_FOUND`, `IMPORT.ILLEGAL_TRANSITION`, `REQUEST.FORBIDDEN` */
  async run(id: string, actor: Actor): Promise<void> {
    await this.database.transaction((tx) => this.submit.run(tx, id, actor));
  }
}
