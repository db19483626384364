import { zoneOffset } from './zone-offset';

const winter = new Date('2026-01-15T12:00:00Z');
const summer = new Date('2026-07-15T12:00:00Z');

it.each([
  ['Asia/Qyzylorda', winter, 'UTC+5'],
  ['Asia/Kolkata', winter, 'UTC+5:30'],
  ['America/Lima', winter, 'UTC\u22125'],
  ['Europe/Kyiv', winter, 'UTC+2'],
  ['Europe/Kyiv', summer, 'UTC+3'],
  ['UTC', winter, 'UTC'],
  ['Nowhere/At all', winter, 'Nowhere/At all'],
])('writes the clocks of %s at %s as %s', (zone, at, expected) => {
  expect(zoneOffset(zone, at)).toBe(expected);
});
