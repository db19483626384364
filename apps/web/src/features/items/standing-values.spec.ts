import type { ItemDetail, ItemEntry } from './item-queries';
import { standingValues } from './standing-values';

const entry = (period: string, revision: number, value: number | null, state: string): ItemEntry =>
  ({ period, revision, value, state, withdraws: null }) as ItemEntry;
const item = (
  entries: ItemEntry[],
  verifications: { date: string; value: number | null }[] = [],
): ItemDetail => ({ entries, verifications }) as ItemDetail;

describe('standingValues', () => {
  it('takes the latest revision of the latest period, and for accepted the latest that was accepted', () => {
    const found = standingValues(
      item([
        entry('2026-08', 1, 10, 'accepted'),
        entry('2026-09', 1, 20, 'accepted'),
        entry('2026-09', 2, 25, 'submitted'),
      ]),
      '2026-09',
      '2026-09-30',
    );
    expect(found).toEqual({
      reported: { value: 25, period: '2026-09' },
      accepted: { value: 20, period: '2026-09' },
      verified: null,
    });
  });

  it('falls back past what was returned, withdrawn or empty, and never looks ahead', () => {
    const { reported } = standingValues(
      item([
        entry('2026-07', 1, 5, 'accepted'),
        entry('2026-08', 1, 10, 'returned'),
        entry('2026-08', 2, null, 'submitted'),
        entry('2026-08', 3, 12, 'withdrawn'),
        entry('2026-10', 1, 90, 'submitted'),
      ]),
      '2026-08',
      '2026-08-31',
    );
    expect(reported).toEqual({ value: 5, period: '2026-07' });
  });

  it('takes the last verification dated within the period', () => {
    const seen = [
      { date: '2026-08-20', value: 7 },
      { date: '2026-09-02', value: 9 },
    ];
    expect(standingValues(item([], seen), '2026-08', '2026-08-31').verified).toEqual({
      value: 7,
      date: '2026-08-20',
    });
  });
});
