import { fieldChange, fieldChanges } from './field-changes';

describe('the fields that differ', () => {
  it('leave out what stays, what is empty on both sides and the place in the file', () => {
    const before = { rowNumber: 2, value: 10, note: 'same', spent: null, coExecutors: [] };
    const after = { rowNumber: 9, value: 25, note: 'same', spent: '', coExecutors: null };
    expect(fieldChanges(before, after)).toEqual([{ field: 'value', before: 10, after: 25 }]);
  });

  it('tell a zero and a no from nothing', () => {
    expect(fieldChanges({ value: null }, { value: 0 })).toEqual([{ field: 'value', before: null, after: 0 }]);
    expect(fieldChange('testable', null, false)).toEqual([{ field: 'testable', before: null, after: false }]);
  });

  it('give all that a new row says', () => {
    expect(fieldChanges(null, { value: '5', note: 'began' })).toEqual([
      { field: 'value', before: null, after: '5' },
      { field: 'note', before: null, after: 'began' },
    ]);
  });

  it('spread a text over its languages, of which only those that differ are told', () => {
    expect(
      fieldChange('title', { kk: 'Көпір', ru: 'Мост' }, { kk: 'Көпір', ru: 'Новый мост', en: 'Bridge' }),
    ).toEqual([
      { field: 'title_ru', before: 'Мост', after: 'Новый мост' },
      { field: 'title_en', before: null, after: 'Bridge' },
    ]);
    expect(fieldChange('title', null, { kk: 'Көпір' })).toEqual([
      { field: 'title_kk', before: null, after: 'Көпір' },
    ]);
  });

  it('hold lists against each other as a whole', () => {
    const shares = [{ territoryCode: '101', share: '1' }];
    expect(fieldChange('shares', shares, [...shares])).toEqual([]);
    expect(fieldChange('shares', null, shares)).toEqual([{ field: 'shares', before: null, after: shares }]);
  });
});
