import { typedNumber } from './typed-number';

describe('typedNumber', () => {
  it('reads a comma and spaces, and tells nothing from no number', () => {
    expect([typedNumber('1 200,5'), typedNumber(' '), typedNumber('many')]).toEqual([
      1200.5,
      null,
      undefined,
    ]);
  });
});
