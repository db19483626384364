import type { EntryState } from '../domain/entry-lifecycle';

/**
 * SQL: the state of the entry `alias`, one of EntryState; with `knownAt` (a bound parameter or expression) as of that moment.
 */
export function entryState(alias: string, knownAt?: string): string {
  const by = (stamp: string): string => (knownAt === undefined ? '' : ` and ${alias}.${stamp} <= ${knownAt}`);
  return `case when ${alias}.withdraws is not null or ${alias}.withdrawn_at is not null${by('withdrawn_at')} then 'withdrawn'
    when ${alias}.decision is not null${by('decided_at')} then ${alias}.decision
    when ${alias}.endorsed_at is not null${by('endorsed_at')} then 'endorsed' else 'submitted' end`;
}

const STANDS = (alias: string): string => `${alias}.withdraws is null and ${alias}.withdrawn_at is null`;

const CONDITIONS: Readonly<Record<EntryState, (alias: string) => string>> = {
  submitted: (alias) => `${STANDS(alias)} and ${alias}.decision is null and ${alias}.endorsed_at is null`,
  endorsed: (alias) => `${STANDS(alias)} and ${alias}.decision is null and ${alias}.endorsed_at is not null`,
  accepted: (alias) => `${STANDS(alias)} and ${alias}.decision = 'accepted'`,
  returned: (alias) => `${STANDS(alias)} and ${alias}.decision = 'returned'`,
  withdrawn: (alias) => `(${alias}.withdraws is not null or ${alias}.withdrawn_at is not null)`,
};

/** SQL condition: the entry `alias` is in a state, said in a way that an index can answer. */
export function entryIs(alias: string, state: EntryState): string {
  return CONDITIONS[state](alias);
}
