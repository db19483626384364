import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { CredentialRepository } from '../data/credential.repository';
import { recoveryCodes } from '../domain/recovery-codes';
import { totp } from '../domain/totp';
import { TotpSecrets } from '../totp-secrets';

const APP_CODE = /^\d{3} ?\d{3}$/;

/** Takes a code of the app or a recovery code, each once. */
@Injectable()
export class CheckCode {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly secrets: TotpSecrets,
  ) {}

  /** Uses the code up. False when it is wrong or was used. */
  async run(sql: Sql, accountId: string, code: string, at: Date): Promise<boolean> {
    const typed = code.trim();
    if (!APP_CODE.test(typed)) {
      return this.credentials.useRecoveryCode(sql, accountId, recoveryCodes.hash(typed));
    }
    const factor = await this.credentials.totpOf(sql, accountId);
    if (factor === undefined) return false;
    const step = totp.stepOf(await this.secrets.open(accountId, factor.sealed), typed, at);
    return step !== undefined && this.credentials.useStep(sql, accountId, step);
  }
}
