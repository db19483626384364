import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { TrajectoryPoint } from '../trajectory/trajectory-points';
import styles from './small-trajectory.module.css';

const WIDTH = 320;
const HEIGHT = 150;
const LEFT = 38;
const BOTTOM = 18;
const TOP = 6;
const TRACKS = ['planned', 'reported', 'accepted', 'verified'] as const;
const LINES = [0, 50, 100];

interface SmallTrajectoryProps {
  name: string;
  points: TrajectoryPoint[];
  now: string;
  /** The period set against it. */
  earlier?: string;
}

const y = (percent: number): number =>
  TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.min(100, Math.max(0, percent)) / 100);

/** One trajectory of several, all on the same scale from 0 to 100 %. The table beside it holds the same points. */
export function SmallTrajectory({ name, points, now, earlier }: SmallTrajectoryProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const x = (at: number): number => LEFT + ((WIDTH - LEFT - 6) * at) / Math.max(1, points.length - 1);
  const marks = [now, earlier].flatMap((period) => {
    const at = points.findIndex((point) => point.period === period);
    return at < 0 ? [] : [at];
  });
  const here = points.find((point) => point.period === now);
  const label = here
    ? `${name}. ${t('trajectory.summary', {
        period: format.period(now),
        planned: format.percent(here.planned),
        accepted: format.percent(here.accepted),
        verified: format.percent(here.verified),
      })}`
    : name;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {LINES.map((percent) => (
        <g key={percent} className={styles.grid}>
          <line x1={LEFT} x2={WIDTH - 6} y1={y(percent)} y2={y(percent)} />
          <text x={LEFT - 5} y={y(percent) + 4} textAnchor="end">
            {format.wholePercent(percent / 100)}
          </text>
        </g>
      ))}
      {marks.map((at) => (
        <line key={at} className={styles.now} x1={x(at)} x2={x(at)} y1={TOP} y2={HEIGHT - BOTTOM} />
      ))}
      {TRACKS.map((track) => (
        <path key={track} className={styles.line} data-track={track} d={lineOf(points, track, x)} />
      ))}
      {marks.flatMap((at) =>
        TRACKS.map((track) => {
          const value = points[at][track];
          return value === null ? null : (
            <circle
              key={`${at} ${track}`}
              className={styles.dot}
              data-track={track}
              cx={x(at)}
              cy={y(value)}
              r={3}
            />
          );
        }),
      )}
      {points.length > 0 && (
        <g className={styles.grid}>
          <text x={LEFT} y={HEIGHT - 4}>
            {format.shortPeriod(points[0].period)}
          </text>
          <text x={WIDTH - 6} y={HEIGHT - 4} textAnchor="end">
            {format.shortPeriod(points[points.length - 1].period)}
          </text>
        </g>
      )}
    </svg>
  );
}

/** A line that breaks where there is no value. */
function lineOf(
  points: readonly TrajectoryPoint[],
  track: (typeof TRACKS)[number],
  x: (at: number) => number,
): string {
  let isDrawing = false;
  return points
    .map((point, at) => {
      const value = point[track];
      const step = value === null ? '' : `${isDrawing ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      isDrawing = value !== null;
      return step;
    })
    .join('');
}
