import type { Role } from '@core/access';
import type { HttpRequest } from '@platform/http';
import type { SignInMethod } from '../data/session.repository';

/** What a request proved who it is with. */
export type CallerCredential =
  | { readonly kind: 'bootstrap' }
  | { readonly kind: 'token'; readonly id: string; readonly heldBack: readonly Role[] }
  | {
      readonly kind: 'session';
      readonly id: string;
      readonly method: SignInMethod;
      /** Roles of grants that are in force only once a second factor was shown. */
      readonly heldBack: readonly Role[];
    };

/** A request whose caller is known. */
export interface IdentifiedRequest extends HttpRequest {
  credential?: CallerCredential;
}
