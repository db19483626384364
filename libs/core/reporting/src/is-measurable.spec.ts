import { isMeasurable } from './is-measurable';

describe('isMeasurable', () => {
  it.each([
    '0',
    '-12.5',
    '999999999999999',
    '0.0000000000001',
    `1${'0'.repeat(18)}`,
    `-0.${'0'.repeat(17)}1`,
    `0.${'9'.repeat(300)}`,
  ])('takes %s', (number) => {
    expect(isMeasurable(number)).toBe(true);
  });

  it.each([`1${'0'.repeat(19)}`, `-1${'0'.repeat(300)}`, `0.${'0'.repeat(18)}1`, `-0.${'0'.repeat(390)}1`])(
    'does not take %s',
    (number) => {
      expect(isMeasurable(number)).toBe(false);
    },
  );
});
