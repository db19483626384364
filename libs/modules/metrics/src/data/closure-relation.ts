import type { ChangingCountry } from './changing-country';

/** Periods are counted in a smallint. */
const FOR_GOOD = 32_767;

/** A relation for the FROM of a statement, and what its placeholders are bound to. */
export interface ClosureRelation {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/**
 * Who is above whom in which periods: `(ancestor_id, descendant_id, from_ord, until_ord)`, half-open. Where nothing
 * ever moved it is the stored closure, which the database knows best how to join.
 * @param firstPlaceholder number of the first placeholder it may use
 */
export function closureRelation(country: ChangingCountry, firstPlaceholder: number): ClosureRelation {
  if (country.isStill) {
    const sql = `(select ancestor_id, descendant_id, 0 as from_ord, ${FOR_GOOD} as until_ord from territory_closure)`;
    return { sql, params: [] };
  }
  const columns: [number[], number[], number[], number[]] = [[], [], [], []];
  country.trees.forEach(({ fromOrd, tree }, index) => {
    const untilOrd = country.trees[index + 1]?.fromOrd ?? FOR_GOOD;
    for (const { ancestorId, descendantId } of tree.closure()) {
      [ancestorId, descendantId, fromOrd, untilOrd].forEach((value, column) => columns[column].push(value));
    }
  });
  const arrays = columns.map((_, index) => `$${firstPlaceholder + index}::int[]`).join(', ');
  return {
    sql: `(select * from unnest(${arrays}) as span (ancestor_id, descendant_id, from_ord, until_ord))`,
    params: columns,
  };
}
