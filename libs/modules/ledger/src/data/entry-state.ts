/** SQL: the state of the entry `alias`, one of EntryState. */
export function entryState(alias: string): string {
  return `case when ${alias}.withdraws is not null or ${alias}.withdrawn_at is not null then 'withdrawn'
    when ${alias}.decision is not null then ${alias}.decision
    when ${alias}.endorsed_at is not null then 'endorsed' else 'submitted' end`;
}
