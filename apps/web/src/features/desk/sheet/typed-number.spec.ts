import { typedNumber } from './typed-number';

it.each([
  ['1 234,5', '1234.5'],
  ['1\u00a0234.50', '1234.5'],
  ['\u22123', '-3'],
  ['45 %', '45'],
  ['1,2,3', '1,2,3'],
  [' көп ', 'көп'],
  ['', ''],
])('reads %j as %j', (typed, read) => expect(typedNumber(typed)).toBe(read));
