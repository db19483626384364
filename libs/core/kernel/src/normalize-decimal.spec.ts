import { normalizeDecimal } from './normalize-decimal';

describe('normalizeDecimal', () => {
  it.each([
    ['0', '0'],
    ['7', '7'],
    ['007', '7'],
    ['-12.50', '-12.5'],
    ['+3', '3'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['100.00', '100'],
    ['0.5', '0.5'],
    ['00.5', '0.5'],
    ['0.0', '0'],
    ['12.05', '12.05'],
    ['1e3', '1000'],
    ['1.5E-3', '0.0015'],
    ['12.345e1', '123.45'],
    ['-1e+2', '-100'],
    ['0e999', '0'],
    ['9007199254740993', '9007199254740993'],
    ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
  ])('writes %s as %s', (text, expected) => {
    expect(normalizeDecimal(text)).toBe(expected);
  });

  it.each([
    '',
    '-',
    '+',
    '.',
    '-.',
    'e5',
    '1e',
    '1e+',
    '1e5.5',
    '1.2.3',
    '--1',
    '+-1',
    '1-',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '1_000',
    '1 234',
    '12%',
    '=1+1',
    '１２',
    '1e400',
    '1e9999',
    '1e99999999',
    '9'.repeat(401),
  ])('does not take "%s" for a number', (text) => {
    expect(normalizeDecimal(text)).toBeNull();
  });

  it('takes a comma only where the file is separated by semicolons', () => {
    expect(normalizeDecimal('12,50')).toBeNull();
    expect(normalizeDecimal('12,50', ',')).toBe('12.5');
    expect(normalizeDecimal('12.50', ',')).toBe('12.5');
    expect(normalizeDecimal('1,234.5', ',')).toBeNull();
  });
});
