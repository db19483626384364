import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Territory } from '../../shared/api/territory';
import { queries } from '../../shared/api/queries';

interface PathResult {
  /** From the country down to the territory itself; absent while it loads. */
  territories: Territory[] | undefined;
  /** The read that is under way or has failed. */
  query: UseQueryResult<Territory>;
}

/**
 * The way from the country to a territory. The tree is at most three levels deep below the country, so three
 * reads at most, each cached for the next time.
 */
export function usePath(country: Territory, code: string): PathResult {
  const own = useStep(code === country.code ? undefined : code);
  const parent = useStep(parentOf(own.data, country));
  const grandparent = useStep(parentOf(parent.data, country));
  const steps = [own, parent, grandparent];
  const pending = steps.find((step) => step.isError || (step.isPending && step.fetchStatus !== 'idle'));
  if (pending) return { territories: undefined, query: pending };
  const below = steps.flatMap((step) => (step.data ? [step.data] : [])).reverse();
  return { territories: [country, ...below], query: own };
}

function useStep(code: string | undefined): UseQueryResult<Territory> {
  return useQuery({ ...queries.territory(code ?? ''), enabled: code !== undefined });
}

function parentOf(territory: Territory | undefined, country: Territory): string | undefined {
  const parent = territory?.parent ?? undefined;
  return parent === country.code ? undefined : parent;
}
