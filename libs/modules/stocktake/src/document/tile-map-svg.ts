import type { Figures } from '@core/metrics';
import type { PackChild } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { PALETTE } from './palette';
import { shortName } from './short-name';
import { svg } from './svg';

/** As the map on the page has it: lower limits in points, accepted minus planned. */
const CLASSES = [
  { from: 5, fill: '#2a5caa', ink: '#ffffff', sign: 'up' },
  { from: -5, fill: '#d3e2f3', ink: '#14304f', sign: 'dot' },
  { from: -10, fill: '#f8dfb0', ink: '#4f3405', sign: 'hollow' },
  { from: -20, fill: '#e39a4a', ink: '#2f1a02', sign: 'down' },
  { from: -Infinity, fill: '#94390d', ink: '#ffffff', sign: 'twice' },
] as const;
const NO_DATA = { fill: '#eef1f1', ink: '#3d4c53', sign: 'none' } as const;

type Look = (typeof CLASSES)[number] | typeof NO_DATA;

const WIDTH = 68;
const HEIGHT = 42;
const GAP = 4;
const LEGEND = 22;
const WIDEST_NAME = 13;
const NAME_SIZE = 7.2;

/** The places that have a tile, where the country's map has them; undefined where they are few. */
export function tileMapSvg(children: readonly PackChild[], words: StocktakeWords): string | undefined {
  const placed = children.flatMap((child) => (child.grid === null ? [] : [{ child, grid: child.grid }]));
  if (placed.length < 4) return undefined;
  const rows = placed.map(({ grid }) => grid.row);
  const cols = placed.map(({ grid }) => grid.col);
  const [top, left] = [Math.min(...rows), Math.min(...cols)];
  const width = (Math.max(...cols) - left + 1) * (WIDTH + GAP);
  const height = (Math.max(...rows) - top + 1) * (HEIGHT + GAP);
  const tiles = placed.map(({ child, grid }) =>
    tile(child, (grid.col - left) * (WIDTH + GAP), (grid.row - top) * (HEIGHT + GAP), words),
  );
  return svg.frame(width, height + LEGEND, tiles.join('') + legend(height + 6, words));
}

function tile({ name, measures }: PackChild, x: number, y: number, words: StocktakeWords): string {
  const look = lookOf(measures);
  const isUnknown = look === NO_DATA;
  const { deviation } = measures;
  return [
    svg.rect(x, y, WIDTH, HEIGHT, look.fill, 3),
    isUnknown ? svg.hatch(x, y, WIDTH, HEIGHT) : '',
    ...namesOf(shortName(words.text(name))).map((part, index) =>
      svg.text(x + 5, y + 11 + index * 8.5, part, { size: sizeOf(part), colour: look.ink, bold: true }),
    ),
    sign(look, x + 9, y + HEIGHT - 9),
    svg.text(x + WIDTH - 5, y + HEIGHT - 6, deviation === null ? '—' : words.signed(deviation), {
      ...{ size: 10, bold: true, colour: look.ink, anchor: 'end' },
    }),
  ].join('');
}

function lookOf({ band, deviation }: Figures): Look {
  if (band === 'grey' || deviation === null) return NO_DATA;
  // Only more than five points is ahead; the other limits belong to the better class.
  return CLASSES.find(({ from }) => (from === 5 ? deviation > from : deviation >= from)) ?? CLASSES[4];
}

/** A long name goes on two lines, cut between words or at a hyphen. */
function namesOf(name: string): string[] {
  if (name.length <= WIDEST_NAME) return [name];
  const at = [...name.matchAll(/[\s-]/g)]
    .map(({ index }) => index)
    .filter((index) => index <= WIDEST_NAME)
    .pop();
  if (at === undefined) return [name];
  return [name.slice(0, at + 1).trim(), name.slice(at + 1)];
}

/** One long word is set smaller, so that it stays whole. */
function sizeOf(part: string): number {
  return Math.min(NAME_SIZE, (NAME_SIZE * WIDEST_NAME) / part.length);
}

/** The sign of a class, so that colour never speaks alone; copies in black and white keep it. */
function sign({ sign: kind, ink }: Look, x: number, y: number): string {
  const down = (at: number): string => `M${at - 4} ${y - 3} L${at + 4} ${y - 3} L${at} ${y + 3} Z`;
  const shapes: Readonly<Record<Look['sign'], string>> = {
    up: `<path d="M${x} ${y - 3} L${x + 4} ${y + 3} L${x - 4} ${y + 3} Z" fill="${ink}"/>`,
    dot: `<circle cx="${x}" cy="${y}" r="2.6" fill="${ink}"/>`,
    hollow: `<path d="${down(x)}" fill="none" stroke="${ink}" stroke-width="1"/>`,
    down: `<path d="${down(x)}" fill="${ink}"/>`,
    twice: `<path d="${down(x)} ${down(x + 8)}" fill="${ink}"/>`,
    none: `<path d="M${x - 4} ${y} L${x + 4} ${y}" stroke="${ink}" stroke-width="1.4"/>`,
  };
  return shapes[kind];
}

function legend(y: number, { texts }: StocktakeWords): string {
  let x = 0;
  return texts.notes.mapScale
    .split(' · ')
    .map((label, index) => {
      const look = CLASSES[index] ?? NO_DATA;
      const drawn =
        svg.rect(x, y, 22, 13, look.fill, 2) +
        sign(look, x + (look.sign === 'twice' ? 7 : 11), y + 6.5) +
        svg.text(x + 26, y + 9.3, label, { size: 7.2, colour: PALETTE.muted });
      x += 38 + label.length * 3.9;
      return drawn;
    })
    .join('');
}
