import { frozenAddress } from './frozen-address';

describe('a link that keeps a day', () => {
  it('leaves the rest of the view as it is', () => {
    expect(
      frozenAddress('https://uade.example/slipping?territory=110000000&q=%D0%B6#list', '2026-11-22'),
    ).toBe('https://uade.example/slipping?territory=110000000&q=%D0%B6&asOf=2026-11-22#list');
  });

  it('takes the place of another day', () => {
    expect(frozenAddress('https://uade.example/?asOf=2026-01-31', '2026-11-22')).toBe(
      'https://uade.example/?asOf=2026-11-22',
    );
  });

  it('adds nothing that is no day', () => {
    expect(frozenAddress('https://uade.example/', 'today')).toBe('https://uade.example/');
  });
});
