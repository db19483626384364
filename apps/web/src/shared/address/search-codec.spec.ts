import { searchCodec } from './search-codec';

describe('searchCodec', () => {
  it('keeps a territory code a string', () => {
    expect(searchCodec.parse('?territory=010000000&q=1e3')).toEqual({ territory: '010000000', q: '1e3' });
  });

  it('writes nothing for what is absent or empty', () => {
    expect(searchCodec.stringify({ territory: 'KZ', period: undefined, q: '' })).toBe('?territory=KZ');
    expect(searchCodec.stringify({})).toBe('');
  });

  it('reads back what it wrote, Kazakh letters included', () => {
    const search = { q: 'Ұлытау & Қ', period: '2026-10' };
    expect(searchCodec.parse(searchCodec.stringify(search))).toEqual(search);
  });
});
