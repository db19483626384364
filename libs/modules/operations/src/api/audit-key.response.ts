/** The public key that the trail is signed with. */
export class AuditKeyResponse {
  /** The first 16 hex digits of the SHA-256 of the key; every root names it. */
  id: string;
  algorithm: string;
  /** SPKI, PEM. */
  pem: string;
}
