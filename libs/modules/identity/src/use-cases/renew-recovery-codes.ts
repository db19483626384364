import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { CredentialRepository } from '../data/credential.repository';
import { totpNotOn } from '../domain/identity.errors';
import { recoveryCodes } from '../domain/recovery-codes';
import { DemandCode } from './demand-code';

/** Ten new recovery codes; those of before open nothing any more. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly demandCode: DemandCode,
  ) {}

  /** @throws DomainError `ACCOUNT.TOTP_NOT_ON`, `ACCOUNT.CODE_WRONG`, `SESSION.TOO_MANY_ATTEMPTS` */
  async run(accountId: string, code: string): Promise<string[]> {
    const factor = await this.credentials.totpOf(this.database, accountId);
    if (factor === undefined || factor.confirmedAt === null) throw totpNotOn();
    await this.demandCode.run(accountId, code);
    const codes = recoveryCodes.make();
    await this.database.transaction(async (tx) => {
      await this.credentials.replaceRecoveryCodes(tx, accountId, codes.map(recoveryCodes.hash));
      await audit.record(tx, {
        actor: { id: accountId, kind: 'user' },
        action: 'account.recovery-codes-renewed',
        subject: { kind: 'account', id: accountId },
      });
    });
    return codes;
  }
}
