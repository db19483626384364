import type { Position } from '@core/reporting';
import type { Polygon } from './polygons-of';

/** Four decimals of a degree are about ten metres: less than any screen shows of a country. */
const SCALE = 10_000;
const SHORTEST_RING = 4;

type Corner = [x: number, y: number];

/**
 * Polygons on a grid, so that neighbours whose files differ by a hair share their corners. What shrinks to a line or a
 * point is left out, unless nothing else is there.
 */
export function roundPolygons(polygons: readonly Polygon[]): Corner[][][] {
  const rounded = polygons.flatMap((polygon) => {
    const [outline, ...holes] = polygon.map(roundRing);
    return isArea(outline) ? [[outline, ...holes.filter(isArea)]] : [];
  });
  return rounded.length > 0 ? rounded : polygons.map((polygon) => polygon.map((ring) => ring.map(cornerOf)));
}

function cornerOf([x, y]: Position): Corner {
  return [x, y];
}

function roundRing(ring: readonly Position[]): Corner[] {
  const rounded: Corner[] = [];
  for (const [longitude, latitude] of ring) {
    const x = Math.round(longitude * SCALE) / SCALE;
    const y = Math.round(latitude * SCALE) / SCALE;
    const last = rounded[rounded.length - 1];
    if (last === undefined || last[0] !== x || last[1] !== y) rounded.push([x, y]);
  }
  return rounded;
}

function isArea(ring: readonly Corner[]): boolean {
  return ring.length >= SHORTEST_RING;
}
