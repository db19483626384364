/** Where somebody signs in from; shown to them in the list of their sessions. */
export interface SignInOrigin {
  readonly address: string;
  /** What the browser calls itself. */
  readonly agent: string;
}
