import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { TrajectoryPoint } from './trajectory-points';
import { widestGap } from './widest-gap';
import styles from './trajectory-card.module.css';

/** The chart in sentences. */
export function TrajectorySummary({ points, now }: { points: TrajectoryPoint[]; now: string }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const at = points.findIndex((point) => point.period === now);
  if (at < 0) return null;
  const point = points[at];
  const before = points[at - 1]?.accepted ?? null;
  const gap = widestGap(points, now);
  const trend = (): string | null => {
    if (before === null || point.accepted === null) return null;
    const change = point.accepted - before;
    if (Math.abs(change) < 0.05) return t('trajectory.trendFlat');
    const text = format.difference(Math.abs(change)).replace('+', '');
    return change > 0
      ? t('trajectory.trendUp', { change: text })
      : t('trajectory.trendDown', { change: text });
  };
  return (
    <p className={styles.summary}>
      {t('trajectory.summary', {
        period: format.period(now),
        planned: format.percent(point.planned),
        accepted: format.percent(point.accepted),
        verified: format.percent(point.verified),
      })}{' '}
      {trend()}{' '}
      {gap &&
        t('trajectory.gapWidest', {
          period: format.period(gap.period),
          gap: format.difference(gap.gap).replace('+', ''),
        })}
    </p>
  );
}
