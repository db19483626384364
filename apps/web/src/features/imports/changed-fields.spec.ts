import type { ImportChange } from '../../shared/api/import-change';
import { changedFields } from './changed-fields';

const row = (part: Partial<ImportChange>): ImportChange => ({
  ...{ row: 2, territory: '110000000', itemCode: 'M-1', period: '2026-10', change: 'changed' },
  ...{ before: null, after: null },
  ...part,
});

describe('the fields a row would change', () => {
  it('leaves out what stays and what is empty on both sides', () => {
    const before = { value: '10', note: 'same', spent: null };
    const after = { value: '25', note: 'same', spent: '' };
    expect(changedFields(row({ before, after }))).toEqual([{ field: 'value', before: '10', after: '25' }]);
  });

  it('tells a zero from nothing', () => {
    expect(changedFields(row({ before: { value: null }, after: { value: 0 } }))).toEqual([
      { field: 'value', before: null, after: '0' },
    ]);
  });

  it('gives all that a new row says, and nothing of a refused one', () => {
    expect(changedFields(row({ change: 'new', after: { value: '5', note: 'began' } }))).toEqual([
      { field: 'value', before: null, after: '5' },
      { field: 'note', before: null, after: 'began' },
    ]);
    expect(changedFields(row({ change: 'refused', after: { value: 'x' } }))).toEqual([]);
  });
});
