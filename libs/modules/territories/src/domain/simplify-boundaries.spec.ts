import type { AreaGeometry, Position } from '@core/reporting';
import { gzipSync } from 'node:zlib';
import { simplifyBoundaries } from './simplify-boundaries';

type Point = [number, number];

/** A line of many corners between two points, bent by a sum of waves. */
function crooked([x0, y0]: Point, [x1, y1]: Point, corners: number, wave: number): Point[] {
  return Array.from({ length: corners }, (_, index) => {
    const along = index / (corners - 1);
    const calm = Math.sin(Math.PI * along);
    const bend =
      calm * wave * (Math.sin(along * 21) + Math.sin(along * 133) / 5 + Math.sin(along * 977) / 25);
    return [x0 + (x1 - x0) * along - (y1 - y0) * bend, y0 + (y1 - y0) * along + (x1 - x0) * bend];
  });
}

/** A country of `columns` × `rows` fields as wide and high as Kazakhstan; neighbours have one crooked line between them. */
function fields(columns: number, rows: number, corners: number): AreaGeometry[] {
  const knot = (column: number, row: number): Point => [46 + (41 / columns) * column, 40 + (15 / rows) * row];
  const side = (from: Point, to: Point) =>
    from[0] + from[1] <= to[0] + to[1]
      ? crooked(from, to, corners, 0.05)
      : crooked(to, from, corners, 0.05).reverse();
  return Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const knots = [
      knot(column, row),
      knot(column + 1, row),
      knot(column + 1, row + 1),
      knot(column, row + 1),
    ];
    const ring = knots.flatMap((from, at) => side(from, knots[(at + 1) % 4]).slice(1));
    return { type: 'Polygon', coordinates: [[ring[ring.length - 1], ...ring]] };
  });
}

function simplified(...geometries: AreaGeometry[]): AreaGeometry[] {
  return simplifyBoundaries(geometries.map((geometry, index) => ({ territoryId: index + 1, geometry }))).map(
    ({ geometry }) => geometry,
  );
}

function rings(geometry: AreaGeometry): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** The steps of all rings, each written the same way in both directions. */
function steps(geometry: AreaGeometry): string[] {
  return rings(geometry).flatMap((ring) =>
    ring.slice(1).map((to, index) => [ring[index].join(' '), to.join(' ')].sort().join(' – ')),
  );
}

/** Half the sum of cross products: positive where the ring runs counterclockwise. */
function area(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]) / 2, 0);
}

describe('simplifyBoundaries', () => {
  const square: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [70, 50],
        [71, 50],
        [71, 51],
        [70, 51],
        [70, 50],
      ],
    ],
  };

  it('leaves a boundary of few corners as it is', () => {
    expect(simplified(square).flatMap(steps).sort()).toEqual(steps(square).sort());
  });

  it('runs outlines counterclockwise and holes clockwise, whichever way they came', () => {
    const outline: Position[] = [...square.coordinates[0]].reverse() as Position[];
    const hole: Position[] = [
      [70.2, 50.2],
      [70.8, 50.2],
      [70.8, 50.8],
      [70.2, 50.8],
      [70.2, 50.2],
    ];
    const [drawn] = simplified({ type: 'Polygon', coordinates: [outline, hole] });
    // A square degree, and a hole of 0.6 × 0.6.
    expect(rings(drawn).map(area)).toEqual([expect.closeTo(1, 9), expect.closeTo(-0.36, 9)]);
  });

  it('leaves neighbours on one common line', () => {
    // Two fields of 4 × 5,000 corners are more than two territories may keep.
    const [west, east] = simplified(...fields(2, 1, 5_000));
    const common = steps(west).filter((step) => steps(east).includes(step));
    expect(rings(west)[0].length).toBeLessThan(2_000);
    expect(common.length).toBeGreaterThan(50);
    // Where they meet, both pass through the same corners and no other.
    const border = (geometry: AreaGeometry) =>
      rings(geometry)[0].filter(([x, y]) => Math.abs(x - 66.5) < 2 && y > 40.5 && y < 54.5);
    expect(border(east)).toEqual([...border(west)].reverse());
  });

  it('lets no territory vanish, however small beside the others', () => {
    const tiny: AreaGeometry = {
      type: 'Polygon',
      coordinates: [
        Array.from({ length: 41 }, (_, index): Point => {
          const angle = (index % 40) * (Math.PI / 20);
          return [100 + Math.cos(angle) / 500, 10 + Math.sin(angle) / 500];
        }),
      ],
    };
    const drawn = simplified(...fields(1, 1, 5_000), tiny);
    expect(rings(drawn[1])[0].length).toBeGreaterThanOrEqual(4);
    expect(Math.abs(area(rings(drawn[1])[0]))).toBeGreaterThan(0);
  });

  it('closes every ring', () => {
    for (const geometry of simplified(...fields(3, 2, 1_000))) {
      for (const ring of rings(geometry)) expect(ring[0]).toEqual(ring[ring.length - 1]);
    }
  });

  it('sends twenty regions of a country like Kazakhstan in under 200 KB', () => {
    // 20 × 4 × 1,500 corners, all of them crooked, so that nothing is spared by straight lines.
    const drawn = simplified(...fields(5, 4, 1_500));
    expect(gzipSync(JSON.stringify(drawn)).length).toBeLessThan(200_000);
  });
});
