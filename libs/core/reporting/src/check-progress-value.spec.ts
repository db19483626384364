import { checkProgressValue } from './check-progress-value';

const none = { rowNumber: 3, value: null, valueIsWord: false, numerator: null, denominator: null };

describe('checkProgressValue', () => {
  it.each([
    ['binary', '0'],
    ['binary', '1'],
    ['stages', '0'],
    ['stages', '100'],
    ['stages', '33.3'],
    ['increase', '-1000'],
    ['decrease', '1000000'],
    ['maintain_at_least', '120'],
    ['maintain_at_most', '-3'],
  ] as const)('takes for %s the value %s', (kind, value) => {
    expect(checkProgressValue(kind, { ...none, value })).toBeNull();
  });

  it.each([
    ['binary', '0.5'],
    ['binary', '2'],
    ['binary', '-1'],
    ['stages', '100.001'],
    ['stages', '-0.1'],
  ] as const)('refuses for %s the value %s as out of range', (kind, value) => {
    expect(checkProgressValue(kind, { ...none, value }, 'S')).toEqual({
      code: 'ROW.OUT_OF_RANGE',
      severity: 'error',
      sheet: 'S',
      row: 3,
      column: 'value',
      params: { kind, value, numerator: null, denominator: null },
    });
  });

  it('takes a word for binary items only', () => {
    const word = { ...none, value: '1', valueIsWord: true };
    expect(checkProgressValue('binary', word)).toBeNull();
    expect(checkProgressValue('increase', word)).toMatchObject({ code: 'ROW.NOT_A_NUMBER', column: 'value' });
    expect(checkProgressValue('stages', word)).toMatchObject({ code: 'ROW.NOT_A_NUMBER' });
  });

  it('judges a fraction by its percentage, which overrides the value', () => {
    expect(checkProgressValue('stages', { ...none, numerator: '3', denominator: '3' })).toBeNull();
    expect(checkProgressValue('stages', { ...none, numerator: '4', denominator: '3' })).toMatchObject({
      code: 'ROW.OUT_OF_RANGE',
      column: 'numerator',
    });
    expect(checkProgressValue('increase', { ...none, numerator: '4', denominator: '3' })).toBeNull();
  });

  it('has nothing against a missing value', () => {
    expect(checkProgressValue('binary', none)).toBeNull();
  });
});
