/** Ten codes, each good for one sign-in without the app; shown once. */
export class RecoveryCodesResponse {
  recoveryCodes: string[];
}
