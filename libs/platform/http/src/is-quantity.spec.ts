import { validateSync } from 'class-validator';
import { IsQuantity } from './is-quantity';

class Measured {
  @IsQuantity()
  value: unknown;
}

function isTaken(value: unknown): boolean {
  return validateSync(Object.assign(new Measured(), { value })).length === 0;
}

it.each([0, -0, 1, -2.5, 0.1 + 0.2, 1e18, -1e18, 1e-18])('takes %d', (value) => {
  expect(isTaken(value)).toBe(true);
});

it.each([1e19, -1e300, 1e-19, 5e-324, Infinity, -Infinity, NaN, '1', null, true])('refuses %p', (value) => {
  expect(isTaken(value)).toBe(false);
});
