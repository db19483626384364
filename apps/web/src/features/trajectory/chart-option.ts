import type { EChartsCoreOption } from 'echarts/core';
import type { TrajectoryPoint } from './trajectory-points';

export type TrackName = 'planned' | 'reported' | 'accepted' | 'verified';

export interface ChartWords {
  track: (track: TrackName) => string;
  period: (key: string) => string;
  shortPeriod: (key: string) => string;
  percent: (value: number | null) => string;
  axisPercent: (ratio: number) => string;
  now: string;
}

export interface ChartColours {
  track: Record<TrackName, string>;
  text: string;
  muted: string;
  line: string;
  surface: string;
}

const LOOKS: Record<TrackName, { symbol: string; width: number; dash: 'dashed' | 'solid' | 'dotted' }> = {
  planned: { symbol: 'none', width: 2, dash: 'dashed' },
  reported: { symbol: 'emptyCircle', width: 2, dash: 'solid' },
  accepted: { symbol: 'circle', width: 3, dash: 'solid' },
  verified: { symbol: 'diamond', width: 2.5, dash: 'solid' },
};
const TRACKS: TrackName[] = ['planned', 'reported', 'accepted', 'verified'];

/** The line chart of a trajectory. Lines differ by sign and dash as well as by colour. */
export function chartOption(
  points: readonly TrajectoryPoint[],
  now: string,
  words: ChartWords,
  colours: ChartColours,
): EChartsCoreOption {
  const axisText = { color: colours.muted, fontSize: 12, fontFamily: 'Inter, sans-serif' };
  return {
    animationDuration: 300,
    textStyle: { fontFamily: 'Inter, sans-serif' },
    grid: {
      left: 8,
      right: 12,
      top: 26,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.text, fontSize: 13 },
      formatter: (found: { dataIndex: number }[]) => tooltip(points[found[0].dataIndex], words),
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: points.map((point) => point.period),
      axisLabel: { ...axisText, formatter: words.shortPeriod, hideOverlap: true },
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 25,
      axisLabel: { ...axisText, formatter: (value: number) => words.axisPercent(value / 100) },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: TRACKS.map((track) => ({
      type: 'line',
      name: words.track(track),
      data: points.map((point) => point[track]),
      symbol: LOOKS[track].symbol,
      symbolSize: points.length > 30 ? 5 : 7,
      showSymbol: track !== 'planned',
      connectNulls: false,
      lineStyle: { color: colours.track[track], width: LOOKS[track].width, type: LOOKS[track].dash },
      itemStyle: { color: colours.track[track] },
      ...(track === 'accepted' && { markLine: nowLine(now, words.now, colours), z: 4 }),
    })),
  };
}

function nowLine(now: string, label: string, colours: ChartColours): object {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: colours.muted, type: 'dotted', width: 1.5 },
    label: { formatter: label, color: colours.muted, fontSize: 11, position: 'end' },
    data: [{ xAxis: now }],
  };
}

function tooltip(point: TrajectoryPoint, words: ChartWords): string {
  const lines = TRACKS.map((track) => `${words.track(track)}: ${words.percent(point[track])}`);
  return [words.period(point.period), ...lines].join('\n');
}
