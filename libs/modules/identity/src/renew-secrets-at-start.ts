import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { TotpSecrets } from './totp-secrets';

/** Brings secrets that are put down under the key of before, or open, under today's when the process starts. */
@Injectable()
export class RenewSecretsAtStart implements OnApplicationBootstrap {
  private readonly logger = new Logger(RenewSecretsAtStart.name);

  constructor(private readonly secrets: TotpSecrets) {}

  async onApplicationBootstrap(): Promise<void> {
    // A database that is away for now, or not migrated yet, must not keep the process from starting.
    await this.secrets.renew().catch((error: unknown) => {
      this.logger.error(error, 'Secrets of authenticator apps could not be sealed anew');
    });
  }
}
