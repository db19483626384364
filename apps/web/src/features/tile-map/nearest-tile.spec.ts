import { nearestTile } from './nearest-tile';

//  a . b
//  c d .
//  . . e
const tiles = [
  { x: 0, y: 0 },
  { x: 2, y: 0 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
  { x: 2, y: 2 },
];
const [a, b, c, d, e] = [0, 1, 2, 3, 4];

describe('nearestTile', () => {
  it('goes straight, over a hole', () => {
    expect(nearestTile(tiles, a, 'ArrowRight')).toBe(b);
    expect(nearestTile(tiles, a, 'ArrowDown')).toBe(c);
    expect(nearestTile(tiles, b, 'ArrowDown')).toBe(e);
  });

  it('goes slanting when nothing lies straight ahead', () => {
    expect(nearestTile(tiles, d, 'ArrowRight')).toBe(b);
    expect(nearestTile(tiles, e, 'ArrowLeft')).toBe(d);
  });

  it('stays at the edge', () => {
    expect(nearestTile(tiles, a, 'ArrowUp')).toBeNull();
    expect(nearestTile(tiles, c, 'ArrowLeft')).toBeNull();
  });
});
