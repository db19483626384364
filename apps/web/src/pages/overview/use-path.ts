import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Territory } from '../../shared/api/territory';
import { queries } from '../../shared/api/queries';

interface PathResult {
  /** From the top of what the reader sees down to the territory itself; absent while it loads. */
  territories: Territory[] | undefined;
  /** The read that is under way or has failed. */
  query: UseQueryResult<Territory>;
  /** It lies under no root: above one, whose name the reader may see, or beside all of them. */
  isOutside: boolean;
}

/**
 * The way down to a territory from the root it lies under; what lies above the roots is not asked for, because the
 * reader may not see it. The tree is at most three levels deep below the country, so three reads at most, each cached.
 */
export function usePath(roots: Territory[], code: string): PathResult {
  const rootOf = (wanted: string | null | undefined): Territory | undefined =>
    roots.find((root) => root.code === wanted);
  const above = (territory: Territory | undefined): string | undefined =>
    territory && !rootOf(territory.parent) ? (territory.parent ?? undefined) : undefined;
  const own = useStep(rootOf(code) ? undefined : code);
  const parent = useStep(above(own.data));
  const grandparent = useStep(above(parent.data));
  const steps = [own, parent, grandparent];
  const pending = steps.find((step) => step.isError || (step.isPending && step.fetchStatus !== 'idle'));
  if (pending) return { territories: undefined, query: pending, isOutside: false };
  const below = steps.flatMap((step) => (step.data ? [step.data] : [])).reverse();
  const root = rootOf(below.length > 0 ? below[0].parent : code);
  return { territories: root && [root, ...below], query: own, isOutside: !root };
}

function useStep(code: string | undefined): UseQueryResult<Territory> {
  return useQuery({ ...queries.territory(code ?? ''), enabled: code !== undefined });
}
