import { Skeleton } from '@mantine/core';
import { lazy, Suspense, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresOf } from '../explain/chapter-address';
import { TrackMark } from '../figures/track-mark';
import type { PeriodNotes, TrajectoryPoint } from './trajectory-points';
import { TrajectorySummary } from './trajectory-summary';
import styles from './trajectory-card.module.css';

const TrajectoryChart = lazy(() =>
  import('./trajectory-chart').then((module) => ({ default: module.TrajectoryChart })),
);
const TrajectoryTable = lazy(() =>
  import('./trajectory-table').then((module) => ({ default: module.TrajectoryTable })),
);
const TRACKS = ['planned', 'reported', 'accepted', 'verified'] as const;

interface TrajectoryFigureProps {
  /** Kept between renders: the chart is drawn anew for every new array. */
  points: TrajectoryPoint[];
  /** Where the points are sums: whose they are. */
  explained?: FiguresOf;
  now: string;
  view: 'chart' | 'table';
  /** Around the drawing, for whoever wants a picture of it. */
  picture?: RefObject<HTMLDivElement | null>;
  /** Texts by period. Kept between renders, too. */
  notes?: PeriodNotes;
}

/** Points over time as a chart with its sentences, or as the table of the same. */
export function TrajectoryFigure({ points, explained, now, view, picture, notes }: TrajectoryFigureProps) {
  const { t } = useTranslation();
  if (view === 'table') {
    return (
      <Suspense fallback={<Skeleton height={260} radius="md" />}>
        <TrajectoryTable {...{ points, explained, now, notes }} />
      </Suspense>
    );
  }
  return (
    <>
      <div ref={picture}>
        <ul className={styles.legend}>
          {TRACKS.map((track) => (
            <li key={track}>
              <TrackMark track={track} /> {t(`tracks.${track}`)}
            </li>
          ))}
        </ul>
        <Suspense fallback={<Skeleton height={260} radius="md" />}>
          <TrajectoryChart points={points} now={now} notes={notes} />
        </Suspense>
      </div>
      <TrajectorySummary points={points} now={now} />
    </>
  );
}
