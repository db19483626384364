import { useQueries } from '@tanstack/react-query';
import { queries } from '../../shared/api/queries';
import type { FigureSetName } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';
import { trajectoryPoints, type TrajectoryPoint } from '../trajectory/trajectory-points';
import type { ComparedPlace } from './compared-cells';

interface AskedComparison {
  programme: string;
  territories: Territory[];
  set: FigureSetName;
  period: string;
  /** The period set against it. */
  earlier?: string;
  knownAt?: string;
}

interface Comparison {
  /** In the order asked for; those that are here. */
  places: ComparedPlace[];
  /** By code of the place. */
  trajectories: Map<string, TrajectoryPoint[]>;
  isPending: boolean;
  error: unknown;
  refetch: () => void;
}

/** The figures and trajectories of several places. What one of them cannot show does not keep the others. */
export function useComparison(asked: AskedComparison): Comparison {
  const { programme, territories, set, period, earlier, knownAt } = asked;
  const of = (at: string) =>
    territories.map(({ code }) => queries.figures({ programme, territory: code, period: at, knownAt }));
  const now = useQueries({ queries: of(period) });
  const then = useQueries({ queries: earlier === undefined ? [] : of(earlier) });
  const series = useQueries({
    queries: territories.map(({ code }) => queries.series(programme, code, knownAt, knownAt && period)),
  });
  const plans = useQueries({
    queries: territories.map(({ code }) => queries.plan(programme, code, knownAt)),
  });
  const places = territories.flatMap((territory, at): ComparedPlace[] => {
    const figures = now[at].data;
    if (!figures || figures.period !== period) return [];
    if (earlier === undefined) return [{ territory, figures }];
    const before = then[at].data;
    return before && before.period === earlier ? [{ territory, figures, earlier: before }] : [];
  });
  const trajectories = new Map(
    territories.map(({ code }, at) => [
      code,
      trajectoryPoints(series[at].data ?? [], plans[at].data ?? [], set),
    ]),
  );
  const figures = [...now, ...then];
  // The plan to come is an addition: without it the past is still worth drawing.
  const reads = [...figures, ...series];
  return {
    places,
    trajectories,
    isPending: figures.some((read) => read.isPending || read.isPlaceholderData),
    error: reads.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => reads.filter(({ isError }) => isError).forEach((read) => void read.refetch()),
  };
}
