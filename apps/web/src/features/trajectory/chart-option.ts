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
  notes: string;
}

/** How many notes stand at a period; none where it has none. */
type NoteCounts = ReadonlyMap<string, number>;

/** The page's own variables: an SVG takes them as they are, so the chart follows the scheme, and paper, by itself. */
const COLOUR = {
  text: 'var(--u-text)',
  muted: 'var(--u-muted)',
  line: 'var(--u-line)',
  surface: 'var(--u-surface)',
};

/** Where tracks run together the narrower lines lie on the wider ones, so that each is seen. */
const LOOKS: Record<
  TrackName,
  { symbol: string; width: number; hollow?: boolean; dash: 'dashed' | 'solid'; z: number }
> = {
  planned: { symbol: 'none', width: 2, dash: 'dashed', z: 2 },
  reported: { symbol: 'circle', hollow: true, width: 2, dash: 'solid', z: 4 },
  accepted: { symbol: 'circle', width: 4, dash: 'solid', z: 3 },
  verified: { symbol: 'diamond', width: 2, dash: 'solid', z: 5 },
};
const TRACKS: TrackName[] = ['planned', 'reported', 'accepted', 'verified'];

/** The line chart of a trajectory. Lines differ by sign and dash as well as by colour. */
export function chartOption(
  points: readonly TrajectoryPoint[],
  now: string,
  words: ChartWords,
  notes: NoteCounts,
): EChartsCoreOption {
  const axisText = { color: COLOUR.muted, fontSize: 12, fontFamily: 'Inter, sans-serif' };
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
      backgroundColor: COLOUR.surface,
      borderColor: COLOUR.line,
      textStyle: { color: COLOUR.text, fontSize: 13, fontFamily: 'Inter, sans-serif' },
      formatter: (found: { dataIndex: number }[]) => tooltip(points[found[0].dataIndex], words, notes),
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: points.map((point) => point.period),
      axisLabel: { ...axisText, formatter: words.shortPeriod, hideOverlap: true },
      axisLine: { lineStyle: { color: COLOUR.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      interval: 25,
      axisLabel: { ...axisText, formatter: (value: number) => words.axisPercent(value / 100) },
      splitLine: { lineStyle: { color: COLOUR.line } },
    },
    series: [
      ...TRACKS.map((track) => ({
        type: 'line',
        name: words.track(track),
        data: points.map((point) => point[track]),
        symbol: LOOKS[track].symbol,
        symbolSize: points.length > 30 ? 5 : 7,
        showSymbol: track !== 'planned',
        connectNulls: false,
        lineStyle: { color: `var(--u-${track})`, width: LOOKS[track].width, type: LOOKS[track].dash },
        itemStyle: {
          color: LOOKS[track].hollow ? COLOUR.surface : `var(--u-${track})`,
          borderColor: `var(--u-${track})`,
          borderWidth: LOOKS[track].hollow ? 2 : 0,
        },
        z: LOOKS[track].z,
        ...(track === 'accepted' && { markLine: nowLine(now, words.now) }),
      })),
      noteMarks(points, notes, words.notes),
    ],
  };
}

/** A pin at the foot of every period that has notes, with their number: what they say stands below the chart. */
function noteMarks(points: readonly TrajectoryPoint[], notes: NoteCounts, name: string): object {
  return {
    type: 'line',
    name,
    data: points.map(({ period }) => (notes.has(period) ? 0 : null)),
    symbol: 'pin',
    symbolSize: 24,
    // Otherwise only at periods with a label on the axis, where the chart is narrow.
    showAllSymbol: true,
    lineStyle: { width: 0 },
    itemStyle: { color: COLOUR.text },
    label: {
      show: true,
      position: 'inside',
      color: COLOUR.surface,
      fontSize: 10,
      formatter: ({ dataIndex }: { dataIndex: number }) => String(notes.get(points[dataIndex].period) ?? ''),
    },
    silent: true,
    z: 6,
  };
}

function nowLine(now: string, label: string): object {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: COLOUR.muted, type: 'dotted', width: 1.5 },
    label: { formatter: label, color: COLOUR.muted, fontSize: 11, position: 'end', distance: 8 },
    data: [{ xAxis: now }],
  };
}

function tooltip(point: TrajectoryPoint, words: ChartWords, notes: NoteCounts): string {
  // Of a future period only the plan is known, and that is no missing data.
  const known = TRACKS.filter((track) => point[track] !== null);
  const lines = known.map((track) => `${words.track(track)}: ${words.percent(point[track])}`);
  const count = notes.get(point.period);
  const noted = count === undefined ? [] : [`${words.notes}: ${count}`];
  return [words.period(point.period), ...lines, ...noted].join('\n');
}
