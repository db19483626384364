import { UserGrantResponse } from './user.response';

/** The caller's own account. */
export class AccountResponse {
  id: string;
  email: string;
  name: string;
  language: 'kk' | 'ru' | 'en';
  /** False for who comes through a provider only: nothing asks them for one. */
  hasPassword: boolean;
  /** Whether an authenticator app is asked for at sign-in. */
  secondFactor: boolean;
  /** How many recovery codes are left. */
  recoveryCodes: number;
  /** Their own, which can be lent to somebody; lent ones are not among them. */
  grants: UserGrantResponse[];
}
