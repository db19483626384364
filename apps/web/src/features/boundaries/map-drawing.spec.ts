import { mapDrawing, type Area } from './map-drawing';

const square = (x: number, y: number, size = 2): Area[number][number] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe('the drawing of areas', () => {
  it('takes polygons in degrees and nothing else', () => {
    const coordinates = [square(70, 50)];
    expect(mapDrawing.areaOf({ type: 'Polygon', coordinates })).toEqual([coordinates]);
    expect(mapDrawing.areaOf({ type: 'MultiPolygon', coordinates: [coordinates] })).toEqual([coordinates]);
    const others = [
      null,
      { type: 'LineString', coordinates: square(70, 50) },
      { type: 'Polygon', coordinates: [] },
      { type: 'Polygon', coordinates: [[[70, 50]]] },
      { type: 'Polygon', coordinates: [square(7_000_000, 50)] },
    ];
    expect(others.map(mapDrawing.areaOf)).toEqual([null, null, null, null, null]);
  });

  it('puts the north above and the west to the left, true to scale at the middle latitude', () => {
    const [south, north]: Area[] = [[[square(70, -2)]], [[square(72, 0)]]];
    const { width, height, path, middle } = mapDrawing.fit([south, north]);
    expect([width, height]).toEqual([1000, 1000]);
    expect(path(south)).toBe('M12 988L500 988L500 500L12 500L12 988Z');
    expect(middle(north)).toEqual({ x: 744, y: 256 });
  });

  it('places the sign of an area in the largest of its parts', () => {
    const area: Area = [[square(70, 0, 1)], [square(80, 0, 10)]];
    const { middle, path } = mapDrawing.fit([area]);
    expect(middle(area).x).toBeGreaterThan(700);
    expect(path(area).match(/Z/g)).toHaveLength(2);
  });
});
