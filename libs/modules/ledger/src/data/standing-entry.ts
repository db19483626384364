/**
 * SQL condition: the revision counts, that is, it is neither returned nor withdrawn, nor a withdrawal itself.
 * With `knownAt` (a bound parameter or expression) it says so as of that moment.
 */
export function standingEntry(alias: string, knownAt?: string): string {
  const now = `${alias}.withdraws is null and ${alias}.withdrawn_at is null and ${alias}.decision is distinct from 'returned'`;
  if (knownAt === undefined) return now;
  return `${alias}.withdraws is null and ${alias}.submitted_at <= ${knownAt}
    and (${alias}.withdrawn_at is null or ${alias}.withdrawn_at > ${knownAt})
    and (${alias}.decision is distinct from 'returned' or ${alias}.decided_at > ${knownAt})`;
}

/** SQL condition: an accepted revision; with `knownAt`, accepted by then. */
export function acceptedEntry(alias: string, knownAt?: string): string {
  return `${alias}.decision = 'accepted'${knownAt === undefined ? '' : ` and ${alias}.decided_at <= ${knownAt}`}`;
}
