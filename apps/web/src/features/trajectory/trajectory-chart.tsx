import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { chartOption, type TrackName } from './chart-option';
import type { TrajectoryPoint } from './trajectory-points';
import styles from './trajectory-card.module.css';

use([LineChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer]);

/** The drawing itself; a chunk of its own, because the chart library outweighs the rest of the page. */
export function TrajectoryChart({ points, now }: { points: TrajectoryPoint[]; now: string }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current);
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
    };
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.current?.setOption({ ...chartOption(points, now, words), animation: !still }, true);
  }, [points, now, format, t]);
  return <div ref={place} className={styles.chart} role="img" aria-label={t('trajectory.chartLabel')} />;
}
