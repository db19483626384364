/** What kind of refusal it is; the HTTP filter turns it into a status, a worker into "retry or not". */
export const ERROR_KINDS = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'too_large',
  'too_many',
  'unprocessable',
  'unavailable',
] as const;

/** One of {@link ERROR_KINDS}. */
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** Values a text in any language may need; plain data, so that they survive JSON and a queue. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * A refusal with a stable code (`REPORT.PERIOD_LOCKED`). The sentence a person reads is made from `code` and
 * `params` in the person's language, so `message` is for logs only.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly params: ErrorParams = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
