import { ringCrossing } from './ring-crossing';

type Ring = [number, number][];

const SQUARE: Ring = [
  [70, 50],
  [71, 50],
  [71, 51],
  [70, 51],
  [70, 50],
];

it('finds where the lines of a bow tie cross: in its middle', () => {
  const tie: Ring = [
    [70, 50],
    [71, 51],
    [71, 50],
    [70, 51],
    [70, 50],
  ];
  expect(ringCrossing(tie)).toEqual([70.5, 50.5]);
});

it('finds a corner that was drawn over the opposite side', () => {
  // From (70, 51) to (70.5, 49) and back to (70, 50): the way down crosses y = 50 at x = 70.25.
  const pierced: Ring = [...SQUARE.slice(0, 4), [70.5, 49], [70, 50]];
  expect(ringCrossing(pierced)).toEqual([70.25, 50]);
});

it('takes sides that touch, and lines that go back on themselves, for sound', () => {
  const touching: Ring = [
    [70, 50],
    [71, 50],
    [71, 51],
    [70.5, 50],
    [70, 51],
    [70, 50],
  ];
  const spike: Ring = [
    [70, 50],
    [71, 50],
    [71, 51],
    [71, 50.5],
    [70, 51],
    [70, 50],
  ];
  expect([SQUARE, touching, spike].map(ringCrossing)).toEqual([null, null, null]);
});

it('answers for a border of a hundred thousand corners in a moment, and for a knot made to be slow', () => {
  const corners = 100_000;
  const round = Array.from({ length: corners }, (_, at): [number, number] => {
    const angle = (2 * Math.PI * at) / corners;
    const far = 5 + 0.01 * Math.sin(angle * 997);
    return [70 + far * Math.cos(angle), 50 + far * Math.sin(angle)];
  });
  const combs = Array.from({ length: 10_000 }, (_, at): [number, number] => [
    at % 2 ? 60 : 80,
    40 + at / 1000,
  ]);
  const begun = performance.now();
  expect(ringCrossing([...round, round[0]])).toBeNull();
  ringCrossing([...combs, combs[0]]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
