/** How people may sign in here. */
export class SignInMethodsResponse {
  /** By e-mail address and password. */
  password: boolean;
  /** Through an OpenID Connect provider, at `/session/oidc`. */
  oidc: boolean;
}
