import type { Position } from '@core/reporting';
import type { Polygon } from './polygons-of';

/** The same polygon with its outline counterclockwise and its holes clockwise, as RFC 7946 wants it. */
export function windPolygon(polygon: Polygon): Polygon {
  return polygon.map((ring, index) => {
    const wantsPositive = index === 0;
    return doubledArea(ring) > 0 === wantsPositive ? ring : [...ring].reverse();
  });
}

/** Positive where the ring runs counterclockwise. */
function doubledArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0, y0] = ring[index - 1];
    const [x1, y1] = ring[index];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
