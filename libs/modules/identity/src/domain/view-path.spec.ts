import { viewPath } from './view-path';

it.each([
  ['/', '/'],
  ['/review?programme=DEMO&state=accepted', '/review?programme=DEMO&state=accepted'],
  ['/items/7?asOf=2026-10-01#reports', '/items/7?asOf=2026-10-01'],
  ['/promises?q=Қызылорда', '/promises?q=%D2%9A%D1%8B%D0%B7%D1%8B%D0%BB%D0%BE%D1%80%D0%B4%D0%B0'],
  ['/apiary', '/apiary'],
])('keeps %s', (asked, path) => {
  expect(viewPath(asked)).toBe(path);
});

it.each([
  '',
  'review',
  '?territory=110000000',
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  '/..//elsewhere.example',
  'javascript:alert(1)',
  '/api/v1/session',
  '/x/../api/docs',
  '/sign-in?next=/',
  '/new-password',
  `/?q=${'x'.repeat(2_000)}`,
  `/?q=${'Қ'.repeat(400)}`,
])('does not keep %s', (asked) => {
  expect(viewPath(asked)).toBeUndefined();
});
