import { keepSearch } from './keep-search';

describe('what a link takes along', () => {
  it('is what was named and nothing else of the page it stands on', () => {
    const here = { programme: 'A', period: '2026-10', q: 'мектеп', asOf: '2026-11-01', explain: 'accepted' };
    expect(keepSearch('programme', 'period')(here)).toEqual({ programme: 'A', period: '2026-10' });
  });

  it('has no value where the page has none, so that the address is not filled with defaults', () => {
    expect(keepSearch('programme', 'asOf')({ programme: 'A' })).toEqual({ programme: 'A', asOf: undefined });
  });
});
