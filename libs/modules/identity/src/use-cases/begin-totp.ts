import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { CredentialRepository } from '../data/credential.repository';
import { totpAlreadyOn, unauthenticated } from '../domain/identity.errors';
import { totp } from '../domain/totp';
import { TotpSecrets } from '../totp-secrets';

/** Makes a secret for an authenticator app; it counts for nothing until a code of it has come back. */
@Injectable()
export class BeginTotp {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly secrets: TotpSecrets,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ACCOUNT.TOTP_ALREADY_ON` */
  async run(accountId: string): Promise<{ secret: string; uri: string }> {
    const person = await this.accounts.find(this.database, accountId);
    if (person === undefined) throw unauthenticated();
    const secret = totp.makeSecret();
    const sealed = await this.secrets.seal(accountId, secret);
    const begun = await this.credentials.beginTotp(this.database, accountId, sealed, this.clock.now());
    if (!begun) throw totpAlreadyOn();
    return { secret, uri: totp.address(secret, person.email) };
  }
}
