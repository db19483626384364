import { Injectable, Logger } from '@nestjs/common';
import { AuditSettings, RuntimeSettings } from '@platform/config';
import { keyFile } from '@platform/secrets';
import { join } from 'node:path';
import { SigningKey } from './signing-key';
import { VerifyingKey } from './verifying-key';

const FILE = 'audit-key.pem';

/**
 * The key that roots are signed with: the one of the settings, or one that the first worker makes and keeps in the data
 * folder. It is not in the database, because whoever could change the trail there could then sign it too.
 */
@Injectable()
export class AuditKeys {
  private readonly logger = new Logger(AuditKeys.name);
  private known?: SigningKey;

  constructor(
    private readonly settings: AuditSettings,
    private readonly runtime: RuntimeSettings,
  ) {}

  /** For whoever signs: made when there is none. @throws Error when it can be neither read nor made */
  async signing(): Promise<SigningKey> {
    this.known ??= (await this.find()) ?? (await this.make());
    return this.known;
  }

  /** For whoever only checks; undefined when this process has no key at hand. */
  async verifying(): Promise<VerifyingKey | undefined> {
    this.known ??= await this.find();
    return this.known?.public;
  }

  /** Whatever a root may rightly be signed with, today's first; none when this process has no key at hand. */
  async trusted(): Promise<VerifyingKey[]> {
    const today = await this.verifying();
    const former = this.settings.formerKeys.map((text) => VerifyingKey.read(text));
    return today === undefined ? [] : [today, ...former];
  }

  private get path(): string {
    return join(this.runtime.dataDir, FILE);
  }

  private async find(): Promise<SigningKey | undefined> {
    if (this.settings.key !== undefined) return SigningKey.read(this.settings.key);
    const text = await keyFile.read(this.path);
    return text === undefined ? undefined : SigningKey.read(text);
  }

  private async make(): Promise<SigningKey> {
    const { content, isNew } = await keyFile.make(this.path, SigningKey.generate().pem);
    if (isNew) this.logger.log(`A key for the audit trail was made: ${this.path}`);
    return SigningKey.read(content);
  }
}
