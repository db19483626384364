import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { chartOption, type TrackName } from './chart-option';
import type { PeriodNotes, TrajectoryPoint } from './trajectory-points';
import styles from './trajectory-card.module.css';

use([LineChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer]);

interface TrajectoryChartProps {
  points: TrajectoryPoint[];
  now: string;
  /** Texts by period; the chart shows how many. Kept between renders, like the points. */
  notes?: PeriodNotes;
}

const NO_NOTES: PeriodNotes = new Map();

/** The drawing itself; a chunk of its own, because the chart library outweighs the rest of the page. */
export function TrajectoryChart({ points, now, notes = NO_NOTES }: TrajectoryChartProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const holder = place.current;
    const observer = new ResizeObserver(() => {
      drawn.resize();
      // On paper the page has another width and no script runs: the drawing is scaled to it.
      const size = `0 0 ${drawn.getWidth()} ${drawn.getHeight()}`;
      holder.querySelector('svg')?.setAttribute('viewBox', size);
    });
    observer.observe(holder);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const words = {
      track: (track: TrackName) => t(`tracks.${track}`),
      period: format.period,
      shortPeriod: format.shortPeriod,
      percent: format.percent,
      axisPercent: format.wholePercent,
      now: t('trajectory.now'),
      notes: t('trajectory.notes'),
    };
    const counts = new Map([...notes].map(([period, texts]) => [period, texts.length]));
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.current?.setOption({ ...chartOption(points, now, words, counts), animation: !still }, true);
  }, [points, now, notes, format, t]);
  return <div ref={place} className={styles.chart} role="img" aria-label={t('trajectory.chartLabel')} />;
}
