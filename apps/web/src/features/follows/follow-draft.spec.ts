import type { Follow } from './follow';
import { followDraft } from './follow-draft';

const FOLLOW: Follow = {
  ...{ programme: 'P', territory: '101', name: { kk: 'Абай' }, allowed: true, period: '2026-10' },
  ...{ summaryDays: null, createdAt: '2026-11-01T00:00:00Z' },
  alerts: [{ rule: 'overdue_items', line: 3, value: 1, crossed: false }],
};

describe('what is chosen of a place', () => {
  it('begins with the summary, what is on paper and what is red', () => {
    expect(followDraft.wanted(followDraft.of(undefined))).toEqual({
      summaryDays: 5,
      alerts: [
        { rule: 'on_paper', line: 10 },
        { rule: 'band_red', line: null },
      ],
    });
  });

  it('is what is followed', () => {
    expect(followDraft.wanted(followDraft.of(FOLLOW))).toEqual({
      summaryDays: null,
      alerts: [{ rule: 'overdue_items', line: 3 }],
    });
  });
});
