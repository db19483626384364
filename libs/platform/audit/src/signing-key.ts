import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { ed25519 } from './ed25519';
import { rootStatement, type SignedRoot } from './signed-root';
import { VerifyingKey } from './verifying-key';

/** The key that roots are signed with. */
export class SigningKey {
  readonly public: VerifyingKey;

  private constructor(private readonly privateKey: KeyObject) {
    this.public = new VerifyingKey(createPublicKey(privateKey));
  }

  static generate(): SigningKey {
    return new SigningKey(generateKeyPairSync('ed25519').privateKey);
  }

  /** From PEM, or from the base64 of PKCS#8 DER. @throws Error when it is neither, or not Ed25519 */
  static read(text: string): SigningKey {
    const trimmed = text.trim();
    const key = trimmed.startsWith('-----')
      ? createPrivateKey(trimmed)
      : createPrivateKey({ key: Buffer.from(trimmed, 'base64'), format: 'der', type: 'pkcs8' });
    return new SigningKey(ed25519(key));
  }

  get pem(): string {
    return this.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  }

  sign(root: Omit<SignedRoot, 'signature' | 'keyId'>): SignedRoot {
    const whole = { ...root, keyId: this.public.id };
    return {
      ...whole,
      signature: sign(null, Buffer.from(rootStatement(whole)), this.privateKey).toString('base64'),
    };
  }
}
