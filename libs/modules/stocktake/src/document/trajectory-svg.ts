import type { PackPoint } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { PALETTE } from './palette';
import { svg } from './svg';

const TRACKS = ['planned', 'reported', 'accepted', 'verified'] as const;
type Track = (typeof TRACKS)[number];

/** On paper lines are told apart without their colours. */
const LOOKS: Readonly<Record<Track, string>> = {
  planned: 'stroke-width="1.3" stroke-dasharray="5 3"',
  reported: 'stroke-width="1.3" stroke-dasharray="1.5 2"',
  accepted: 'stroke-width="2.4"',
  verified: 'stroke-width="1.6"',
};
const LEFT = 34;
const RIGHT = 14;
const HEAD = 32;
const FOOT = 20;
const MOST_LABELS = 6;
const GAP_BETWEEN_ENDS = 9;

/** Plan and three tracks over the term; the period of the pack is marked. */
export function trajectorySvg(
  points: readonly PackPoint[],
  now: string,
  words: StocktakeWords,
  { width, height }: { width: number; height: number },
): string {
  const highest = Math.max(10, ...points.flatMap((point) => TRACKS.map((track) => point[track] ?? 0)));
  const top = Math.min(100, Math.ceil(highest / 10) * 10);
  const span = width - LEFT - RIGHT;
  const tall = height - HEAD - FOOT;
  const x = (index: number): number =>
    LEFT + (points.length < 2 ? span / 2 : (span * index) / (points.length - 1));
  const y = (value: number): number => HEAD + tall * (1 - Math.min(value, top) / top);
  const place = points.findIndex(({ period }) => period === now);
  const drawn = TRACKS.map((track) => linesOf(points, track, x, y));
  return svg.frame(
    width,
    height,
    [
      grid(top, y, width, words),
      ...drawn,
      periods(points, x, height, words),
      mark(place, x, height, words),
      legend(words),
      ends(points[place], x(place), y, words),
    ].join(''),
  );
}

function grid(top: number, y: (value: number) => number, width: number, words: StocktakeWords): string {
  const step = top > 50 ? 20 : 10;
  const values = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  return values
    .map(
      (value) =>
        svg.line(
          [LEFT, y(value)],
          [width - RIGHT, y(value)],
          `stroke="${PALETTE.faint}" stroke-width="0.7"`,
        ) +
        svg.text(LEFT - 5, y(value) + 2.5, words.wholePercent(value), {
          ...{ size: 7, colour: PALETTE.muted, anchor: 'end' },
        }),
    )
    .join('');
}

/** A period without a value breaks the line: it is not bridged. */
function linesOf(
  points: readonly PackPoint[],
  track: Track,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const runs: string[][] = [[]];
  points.forEach((point, index) => {
    const value = point[track];
    if (value === null) runs.push([]);
    else runs[runs.length - 1].push(`${x(index).toFixed(1)} ${y(value).toFixed(1)}`);
  });
  const colour = PALETTE.tracks[track];
  return runs
    .filter(({ length }) => length > 0)
    .map((run) =>
      run.length === 1
        ? `<circle cx="${run[0].split(' ')[0]}" cy="${run[0].split(' ')[1]}" r="1.8" fill="${colour}"/>`
        : `<path d="M${run.join(' L')}" fill="none" stroke="${colour}" stroke-linejoin="round" ${LOOKS[track]}/>`,
    )
    .join('');
}

function periods(
  points: readonly PackPoint[],
  x: (index: number) => number,
  height: number,
  words: StocktakeWords,
): string {
  const every = Math.max(1, Math.ceil(points.length / MOST_LABELS));
  return points
    .map(({ period }, index) =>
      index % every === 0
        ? svg.text(x(index), height - 7, words.shortPeriod(period), {
            ...{ size: 7, colour: PALETTE.muted, anchor: index === 0 ? 'start' : 'middle' },
          })
        : '',
    )
    .join('');
}

function mark(place: number, x: (index: number) => number, height: number, words: StocktakeWords): string {
  if (place < 0) return '';
  const at = x(place);
  return (
    svg.line(
      [at, HEAD - 4],
      [at, height - FOOT],
      `stroke="${PALETTE.muted}" stroke-width="0.6" stroke-dasharray="2 2"`,
    ) + svg.text(at, HEAD - 7, words.texts.notes.now, { size: 6.5, colour: PALETTE.muted, anchor: 'middle' })
  );
}

function legend({ texts }: StocktakeWords): string {
  let at = LEFT;
  return TRACKS.map((track) => {
    const colour = PALETTE.tracks[track];
    const drawn =
      `<path d="M${at} 5 L${at + 18} 5" fill="none" stroke="${colour}" ${LOOKS[track]}/>` +
      svg.text(at + 22, 7.6, texts.tracks[track], { size: 7.5 });
    at += 34 + texts.tracks[track].length * 4.4;
    return drawn;
  }).join('');
}

/** The values at the marked period, moved apart where they would lie upon each other. */
function ends(
  point: PackPoint | undefined,
  at: number,
  y: (value: number) => number,
  words: StocktakeWords,
): string {
  if (point === undefined) return '';
  const values = TRACKS.flatMap((track) => {
    const value = point[track];
    return value === null ? [] : [{ track, value, y: y(value) }];
  }).sort((one, other) => one.y - other.y);
  let last = -Infinity;
  return values
    .map(({ track, value, y: wanted }) => {
      last = Math.max(wanted, last + GAP_BETWEEN_ENDS);
      const colour = PALETTE.tracks[track];
      return (
        `<circle cx="${at.toFixed(1)}" cy="${wanted.toFixed(1)}" r="2.2" fill="${colour}"/>` +
        svg.rect(at + 4.5, last - 4.5, words.percent(value).length * 4.9 + 3, 9, '#ffffff') +
        svg.text(at + 6, last + 2.8, words.percent(value), { size: 8, bold: true, colour })
      );
    })
    .join('');
}
