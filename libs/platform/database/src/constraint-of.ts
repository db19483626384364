/** The five-character SQLSTATE of a database error; undefined for anything else. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/**
 * The name of the constraint a statement broke (class 23 of SQLSTATE: unique, foreign key, check, exclusion);
 * undefined for any other error. Use cases compare it to turn a broken constraint into a refusal with a code.
 */
export function constraintOf(error: unknown): string | undefined {
  if (!sqlStateOf(error)?.startsWith('23')) return undefined;
  const name = (error as { constraint?: unknown }).constraint;
  return typeof name === 'string' ? name : undefined;
}
