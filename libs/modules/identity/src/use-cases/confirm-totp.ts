import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { CredentialRepository } from '../data/credential.repository';
import { SessionRepository } from '../data/session.repository';
import { codeWrong, totpAlreadyOn, totpNotOn } from '../domain/identity.errors';
import { recoveryCodes } from '../domain/recovery-codes';
import type { SignInOrigin } from '../domain/sign-in-origin';
import { totp } from '../domain/totp';
import { IdentityNews } from '../identity-news';
import { TotpSecrets } from '../totp-secrets';
import { OpenSession } from './open-session';

/** What a person gets for the first right code. */
export interface ConfirmedTotp {
  /** Shown once. */
  readonly recoveryCodes: string[];
  /** Of the session that takes the place of the one at work. */
  readonly session: string;
}

/** Turns the second factor on. Sessions that were opened without it end. */
@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly secrets: TotpSecrets,
    private readonly sessions: SessionRepository,
    private readonly openSession: OpenSession,
    private readonly news: IdentityNews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ACCOUNT.TOTP_NOT_ON` (not begun), `ACCOUNT.TOTP_ALREADY_ON`, `ACCOUNT.CODE_WRONG` */
  async run(accountId: string, code: string, origin: SignInOrigin): Promise<ConfirmedTotp> {
    const at = this.clock.now();
    const codes = recoveryCodes.make();
    const session = await this.database.transaction(async (tx) => {
      const factor = await this.credentials.totpOf(tx, accountId);
      if (factor === undefined) throw totpNotOn();
      if (factor.confirmedAt !== null) throw totpAlreadyOn();
      const step = totp.stepOf(await this.secrets.open(accountId, factor.sealed), code, at);
      if (step === undefined || !(await this.credentials.useStep(tx, accountId, step))) throw codeWrong();
      await this.credentials.confirmTotp(tx, accountId, at);
      await this.credentials.replaceRecoveryCodes(tx, accountId, codes.map(recoveryCodes.hash));
      await this.sessions.revokeAll(tx, accountId);
      await audit.record(tx, {
        actor: { id: accountId, kind: 'user' },
        action: 'account.second-factor-on',
        subject: { kind: 'account', id: accountId },
      });
      await this.news.tell(tx);
      const opened = await this.openSession.within(tx, accountId, 'password_and_code', origin);
      return opened.token;
    });
    return { recoveryCodes: codes, session };
  }
}
