import { createPublicKey } from 'node:crypto';
import { EnvironmentReader } from './environment-reader';

const FORMER = 'UADE_AUDIT_FORMER_KEYS';

/** How the audit trail is signed. */
export class AuditSettings {
  constructor(
    /** An Ed25519 private key; undefined: the first worker makes one in the data folder. */
    readonly key?: string,
    /** Public halves of the keys of before, base64 of SPKI DER: what they signed is still checked. */
    readonly formerKeys: readonly string[] = [],
  ) {}

  static read(env: EnvironmentReader): AuditSettings {
    const key = env.optionalSecret({
      name: 'UADE_AUDIT_KEY',
      purpose:
        'Ed25519 key that signs the audit trail, base64 of PKCS#8 DER (absent: made in the data folder)',
    });
    const given = env.optionalText({
      name: FORMER,
      purpose: 'public halves of the keys that signed it before, base64 of SPKI DER with commas between',
    });
    const formerKeys = given?.split(',').map((text) => text.trim()) ?? [];
    if (!formerKeys.every(isPublicKey)) env.refuse(FORMER, 'must be Ed25519 public keys with commas between');
    return new AuditSettings(key, formerKeys);
  }
}

function isPublicKey(text: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}
