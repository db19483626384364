import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { ed25519 } from './ed25519';
import { rootStatement, type SignedRoot } from './signed-root';

/** The public half of the key that roots are signed with. */
export class VerifyingKey {
  readonly id: string;

  constructor(private readonly publicKey: KeyObject) {
    const bytes = publicKey.export({ format: 'der', type: 'spki' });
    this.id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  }

  /** From PEM, or from the base64 of SPKI DER. @throws Error when it is neither, or not Ed25519 */
  static read(text: string): VerifyingKey {
    const trimmed = text.trim();
    const key = trimmed.startsWith('-----')
      ? createPublicKey(trimmed)
      : createPublicKey({ key: Buffer.from(trimmed, 'base64'), format: 'der', type: 'spki' });
    return new VerifyingKey(ed25519(key));
  }

  get pem(): string {
    return this.publicKey.export({ format: 'pem', type: 'spki' }).toString();
  }

  /** Whether this key signed exactly this root. */
  signed(root: SignedRoot): boolean {
    return verify(
      null,
      Buffer.from(rootStatement(root)),
      this.publicKey,
      Buffer.from(root.signature, 'base64'),
    );
  }
}
