import { morning } from './morning';

describe('morning', () => {
  it('begins at eight where the programme is', () => {
    // Almaty is five hours ahead of UTC.
    expect(morning(new Date('2026-02-10T02:59:59Z'), 'Asia/Almaty')).toBeUndefined();
    expect(morning(new Date('2026-02-10T03:00:00Z'), 'Asia/Almaty')).toEqual({
      today: '2026-02-10',
      began: new Date('2026-02-10T03:00:00Z'),
    });
    expect(morning(new Date('2026-02-10T20:00:00Z'), 'Asia/Almaty')).toBeUndefined();
  });
});
