import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQueries, type ItemDetail, type Moment } from '../../features/items/item-queries';
import { PointsCard } from '../../features/trajectory/points-card';
import type { TrajectoryPoint } from '../../features/trajectory/trajectory-points';
import { useName } from '../../shared/i18n/use-name';
import { Loaded } from '../../shared/ui/loaded';

interface ItemPathProps {
  item: ItemDetail;
  moment: Moment;
  view: 'chart' | 'table';
  onView: (view: 'chart' | 'table') => void;
}

/** An item's progress over time on three tracks, and its plan to the end of the term. */
export function ItemPath({ item, moment, view, onView }: ItemPathProps) {
  const { t } = useTranslation('places');
  const nameOf = useName();
  const history = useQuery(itemQueries.history(item.id, moment));
  const points = useMemo((): TrajectoryPoint[] => {
    const known = new Map(history.data?.periods.map((state) => [state.period, state]));
    return (history.data?.plan ?? []).map(({ period, planned }) => {
      const { reported = null, accepted = null, verified = null } = known.get(period) ?? {};
      return { period, planned, reported, accepted, verified };
    });
  }, [history.data]);
  return (
    <Loaded query={history} height={360}>
      {() => (
        <PointsCard
          points={points}
          now={item.period}
          view={view}
          onView={onView}
          caption={`${item.code} · ${nameOf(item.title)} · ${t('path.clamped')}`}
        />
      )}
    </Loaded>
  );
}
