/** What an authenticator app needs; shown once. */
export class TotpResponse {
  /** In base 32, to type. */
  secret: string;
  /** `otpauth://…`, for a QR code. */
  uri: string;
}
