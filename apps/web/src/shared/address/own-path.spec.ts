import { ownPath } from './own-path';

beforeAll(() => {
  globalThis.location = { origin: 'https://uade.example' } as Location;
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'location');
});

it.each([
  ['/review?programme=DEMO', '/review?programme=DEMO'],
  ['?territory=110000000', '/?territory=110000000'],
  [undefined, '/'],
])('goes on to %s', (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});

it.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/.//elsewhere.example',
  'http://[',
])('does not leave for %s', (asked) => {
  expect(ownPath(asked)).toBe('/');
});
