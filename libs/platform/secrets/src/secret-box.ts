import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { RuntimeSettings, SecretsSettings } from '@platform/config';
import { keyFile } from './key-file';
import { SecretKey } from './secret-key';

const FILE = 'secrets-key';
const BYTES = 32;
const SEALED = /^v1\.([0-9a-f]{12})\.([A-Za-z0-9_-]+)$/;

/**
 * Encrypts short secrets that have to be read again, as `v1.<id of the key>.<nonce, text and tag>`, by AES-256-GCM. The key
 * is that of the settings, or one that the first process makes in the data folder: not in the database, because whoever
 * could read the secrets there could then open them too.
 */
@Injectable()
export class SecretBox {
  private readonly logger = new Logger(SecretBox.name);
  private known?: Promise<readonly SecretKey[]>;

  constructor(
    private readonly settings: SecretsSettings,
    private readonly runtime: RuntimeSettings,
  ) {}

  /** @param about what the secret belongs to; it opens for nothing else */
  async seal(text: string, about: string): Promise<string> {
    const [key] = await this.keys();
    return `v1.${key.id}.${key.seal(text, about).toString('base64url')}`;
  }

  /** @throws Error when it was altered or moved, or when its key is not at hand */
  async open(sealed: string, about: string): Promise<string> {
    const [, id, content = ''] = SEALED.exec(sealed) ?? [];
    const key = (await this.keys()).find((each) => each.id === id);
    if (key === undefined) {
      throw new Error(
        id === undefined ? 'This is no sealed secret' : `The key ${id} of a secret is not at hand`,
      );
    }
    return key.open(Buffer.from(content, 'base64url'), about);
  }

  isSealed(text: string): boolean {
    return SEALED.test(text);
  }

  /** How everything begins that is sealed with the key of today. */
  async currentPrefix(): Promise<string> {
    const [key] = await this.keys();
    return `v1.${key.id}.`;
  }

  private keys(): Promise<readonly SecretKey[]> {
    this.known ??= this.find().catch((error: unknown) => {
      // The folder may be back the next time.
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async find(): Promise<readonly SecretKey[]> {
    const { keys } = this.settings;
    if (keys.length > 0) return keys.map((key) => new SecretKey(key));
    const path = join(this.runtime.dataDir, FILE);
    const there = await keyFile.read(path);
    if (there !== undefined) return [keyOf(there, path)];
    const { content, isNew } = await keyFile.make(path, `${randomBytes(BYTES).toString('base64')}\n`);
    if (isNew) this.logger.log(`A key for secrets in the database was made: ${path}`);
    return [keyOf(content, path)];
  }
}

function keyOf(text: string, path: string): SecretKey {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== BYTES) throw new Error(`${path} holds no key`);
  return new SecretKey(bytes);
}
