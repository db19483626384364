import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ID_LENGTH = 12;

/** A key of 256 bits, and the name by which what it sealed says so. */
export class SecretKey {
  readonly id: string;

  constructor(private readonly bytes: Buffer) {
    this.id = createHash('sha256').update('uade secrets ').update(bytes).digest('hex').slice(0, ID_LENGTH);
  }

  /** @param about what the secret belongs to: sealed for one thing, it opens for no other */
  seal(text: string, about: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.bytes, nonce).setAAD(Buffer.from(about));
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws Error when it was altered, or sealed for something else */
  open(sealed: Buffer, about: string): string {
    const tagAt = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv(ALGORITHM, this.bytes, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(tagAt));
    return decipher.update(sealed.subarray(NONCE_BYTES, tagAt)).toString('utf8') + decipher.final('utf8');
  }
}
