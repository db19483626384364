import { useQueries, useQuery } from '@tanstack/react-query';
import { rights } from '../session/rights';
import { queries } from '../../shared/api/queries';
import type { Session } from '../../shared/api/session';
import type { Territory } from '../../shared/api/territory';
import { outermost } from './outermost';

interface Roots {
  /** The tops of what may be looked at in a programme; absent while they load. */
  of: ((programme: string) => Territory[]) | undefined;
  error: unknown;
  refetch: () => void;
}

/** Where what the reader may look at begins: the operator's at the country, a person's where their grants do. */
export function useRoots(session: Session): Roots {
  const isOperator = rights.isOperator(session);
  const country = useQuery({ ...queries.territoriesOfLevel(0), enabled: isOperator });
  const codes = isOperator ? [] : rights.places(session);
  const granted = useQueries({ queries: codes.map((code) => queries.territory(code)) });
  const refetch = (): void => [country, ...granted].forEach((query) => void query.refetch());
  if (isOperator) return { of: country.data && (() => country.data), error: country.error, refetch };
  const known = granted.flatMap(({ data }) => (data ? [data] : []));
  // A place that is no more does not hide the others.
  const settled = granted.every(({ isPending }) => !isPending);
  const of = (programme: string): Territory[] => {
    const allowed = rights.places(session, programme);
    return outermost(known.filter(({ code }) => allowed.includes(code)));
  };
  const failed = known.length === 0 ? granted.find(({ error }) => error !== null) : undefined;
  return { of: settled && !failed ? of : undefined, error: failed?.error ?? null, refetch };
}
