import { searchAddress } from './search-address';

describe('searchAddress', () => {
  it('reads what is looked for, of which kind and in which programme', () => {
    expect(searchAddress({ q: 'мектеп', kind: 'measure', programme: 'P' })).toEqual({
      ...{ q: 'мектеп', kind: 'measure', programme: 'P' },
    });
  });

  it('drops what it does not know, and what is longer than the interface takes', () => {
    expect(searchAddress({ q: 7, kind: 'person', programme: '' })).toEqual({
      ...{ q: undefined, kind: undefined, programme: undefined },
    });
    expect(searchAddress({ q: 'а'.repeat(300) }).q).toHaveLength(200);
  });
});
