import { isSameView, viewAddress } from './view-address';

describe('the address of a view', () => {
  it('is without the window that takes a figure apart', () => {
    expect(viewAddress('/promises', '?q=%D0%B6&explain=accepted&explainAt=KZ&explainIn=2026-10')).toBe(
      '/promises?q=%D0%B6',
    );
  });

  it('has no question mark when nothing is narrowed', () => {
    expect(viewAddress('/desk', '')).toBe('/desk');
  });

  it('is the same however it is ordered and written', () => {
    expect(isSameView('/?period=2026-10&q=%D2%9A', '/?q=Қ&period=2026-10')).toBe(true);
    expect(isSameView('/slipping', '/slipping?')).toBe(true);
    expect(isSameView('/slipping?q=a', '/slipping?q=b')).toBe(false);
    expect(isSameView('/slipping', '/compare')).toBe(false);
  });
});
