import { scaleMoney } from './scale-money';

const written = (millions: number): string => {
  const { amount, unit, digits } = scaleMoney(millions);
  return `${new Intl.NumberFormat('en', digits).format(amount)} ${unit}`;
};

it.each([
  [12_440, '12.4 billion'],
  [999.96, '1.0 billion'],
  [999.94, '999.9 million'],
  [40, '40 million'],
  [1.25, '1.3 million'],
  [0.0432, '0.043 million'],
  [0, '0 million'],
  [-1_500, '-1.5 billion'],
])('writes %d million as %s', (millions, expected) => {
  expect(written(millions)).toBe(expected);
});
