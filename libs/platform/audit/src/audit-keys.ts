import { Injectable, Logger } from '@nestjs/common';
import { AuditSettings, RuntimeSettings } from '@platform/config';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SigningKey } from './signing-key';
import type { VerifyingKey } from './verifying-key';

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

  private get path(): string {
    return join(this.runtime.dataDir, FILE);
  }

  private async find(): Promise<SigningKey | undefined> {
    if (this.settings.key !== undefined) return SigningKey.read(this.settings.key);
    try {
      return SigningKey.read(await readFile(this.path, 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Several processes may start at once: the file appears whole, and the first one's stays. */
  private async make(): Promise<SigningKey> {
    await mkdir(this.runtime.dataDir, { recursive: true });
    const draft = `${this.path}.${process.pid}`;
    await writeFile(draft, SigningKey.generate().pem, { mode: 0o600 });
    try {
      await link(draft, this.path);
      this.logger.log(`A key for the audit trail was made: ${this.path}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await rm(draft, { force: true });
    }
    return SigningKey.read(await readFile(this.path, 'utf8'));
  }
}
