import { EnvironmentReader } from './environment-reader';

/** How the audit trail is signed. */
export class AuditSettings {
  constructor(
    /** An Ed25519 private key; undefined: the first worker makes one in the data folder. */
    readonly key?: string,
  ) {}

  static read(env: EnvironmentReader): AuditSettings {
    return new AuditSettings(
      env.optionalSecret({
        name: 'UADE_AUDIT_KEY',
        purpose:
          'Ed25519 key that signs the audit trail, base64 of PKCS#8 DER (absent: made in the data folder)',
      }),
    );
  }
}
