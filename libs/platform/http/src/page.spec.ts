import { decodeCursor, encodeCursor } from './cursor';
import { pageOf } from './page';

const rows = [{ id: 3 }, { id: 5 }, { id: 8 }];

it('cuts the row that only tells that more follow and points after the last one shown', () => {
  const page = pageOf(rows, 2, (row) => [row.id]);
  expect(page.items).toEqual([{ id: 3 }, { id: 5 }]);
  expect(decodeCursor(page.nextCursor ?? undefined)).toEqual([5]);
});

it('has no next page when the rows just fill it', () => {
  expect(pageOf(rows, 3, (row) => [row.id])).toEqual({ items: rows, nextCursor: null });
  expect(pageOf([], 3, () => [])).toEqual({ items: [], nextCursor: null });
});

it('carries Kazakh text, nulls and big keys through a URL unchanged', () => {
  const key = ['Қызылорда', null, '9007199254740993', 1.5];
  const cursor = encodeCursor(key);
  expect(encodeURIComponent(cursor)).toBe(cursor);
  expect(decodeCursor(cursor)).toEqual(key);
});

const OBJECT = Buffer.from('{"a":1}').toString('base64url');

it.each([
  '',
  'WzFd=',
  'not a cursor',
  OBJECT,
  encodeCursor([{ a: 1 }]),
  encodeCursor([[1]]),
  `${encodeCursor([1])}x`,
])('refuses %j, which no list gave out', (cursor) => {
  expect(() => decodeCursor(cursor)).toThrow('REQUEST.BAD_CURSOR');
});

it('begins at the first page without a cursor', () => {
  expect(decodeCursor(undefined)).toBeUndefined();
});
