import { entryId, parseEntryId } from './entry-id';

it('reads what it writes', () => {
  const key = { itemId: 123_456_789_012_345, ord: 0, revision: 9_999 };
  expect(parseEntryId(entryId(key))).toEqual(key);
});

it.each([
  '07-0-1',
  '7-00-1',
  '7-0-01',
  '0-0-1',
  '7-0-0',
  '7-0',
  ' 7-0-1',
  '7-0-1\n',
  '7-0-1-1',
  '-7-0-1',
  '+7-0-1',
])('knows no entry by %j: an id has one spelling, so that it cannot slip past a list of ids', (id) => {
  expect(() => parseEntryId(id)).toThrow(expect.objectContaining({ code: 'REPORT.ENTRY_UNKNOWN' }));
});
