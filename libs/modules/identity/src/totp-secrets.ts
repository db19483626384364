import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@platform/database';
import { SecretBox } from '@platform/secrets';
import { CredentialRepository } from './data/credential.repository';

/** Secrets of authenticator apps: whoever reads the database reads none. */
@Injectable()
export class TotpSecrets {
  private readonly logger = new Logger(TotpSecrets.name);

  constructor(
    private readonly box: SecretBox,
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
  ) {}

  seal(accountId: string, secret: string): Promise<string> {
    return this.box.seal(secret, about(accountId));
  }

  /** @throws Error when it was altered or its key is not at hand */
  async open(accountId: string, sealed: string): Promise<string> {
    // Put down before secrets were sealed; the next start seals it.
    if (!this.box.isSealed(sealed)) return sealed;
    return this.box.open(sealed, about(accountId));
  }

  /** Seals what is not, and anew what another key sealed. Safe to repeat and to run in several processes at once. */
  async renew(): Promise<void> {
    const old = await this.credentials.totpSealedOtherwise(this.database, await this.box.currentPrefix());
    let closed = 0;
    for (const { accountId, sealed } of old) {
      try {
        const secret = await this.open(accountId, sealed);
        const anew = await this.seal(accountId, secret);
        await this.credentials.resealTotp(this.database, accountId, sealed, anew);
      } catch (error) {
        closed += 1;
        this.logger.debug(error, 'A secret of an authenticator app cannot be opened');
      }
    }
    if (old.length > closed)
      this.logger.log(`Sealed anew: ${old.length - closed} secrets of authenticator apps`);
    if (closed > 0) {
      this.logger.error(
        `${closed} secrets of authenticator apps were sealed with a key that is not at hand: bring it back as the second in UADE_SECRETS_KEY, or take those second factors away`,
      );
    }
  }
}

function about(accountId: string): string {
  return `totp:${accountId}`;
}
