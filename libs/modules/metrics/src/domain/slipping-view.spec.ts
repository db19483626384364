import type { SlippingLine } from './slipping-line';
import { SlippingView } from './slipping-view';

const line = (itemId: number, part: Partial<SlippingLine> = {}): SlippingLine => ({
  ...{ itemId, type: 'measure', status: 'at_risk', deadline: '2026-12-31', daysLate: -61 },
  ...{ weight: 1, share: 1, weightShare: 10, loss: 2, reported: null, accepted: null, verified: null },
  ...{ planned: 50, executor: 'Ministry', direction: 'roads', place: '101' },
  ...{ reason: 'land', reasonPeriod: '2026-09', awaits: null, ...part },
});

const LINES = [
  line(1, { loss: 3, accepted: 10 }),
  line(2, { status: 'overdue', loss: 5, reason: null, deadline: '2026-05-31', accepted: 40 }),
  line(3, { loss: 1, reason: 'weather', executor: null }),
  line(4, { type: 'indicator', loss: 9 }),
];

const ids = (lines: readonly SlippingLine[]): number[] => lines.map(({ itemId }) => itemId);

describe('what slips', () => {
  it('is of one type, since measures and indicators are never added', () => {
    expect(ids(new SlippingView(LINES, { type: 'measure' }).lines('-loss'))).toEqual([2, 1, 3]);
    expect(ids(new SlippingView(LINES, { type: 'indicator' }).lines('-loss'))).toEqual([4]);
  });

  it('is sorted either way, and what has no value is the least', () => {
    const view = new SlippingView(LINES, { type: 'measure' });
    expect(ids(view.lines('accepted'))).toEqual([3, 1, 2]);
    expect(ids(view.lines('-accepted'))).toEqual([2, 1, 3]);
    expect(ids(view.lines('deadline'))).toEqual([2, 1, 3]);
  });

  it('can be asked for what nobody gave a reason for', () => {
    expect(ids(new SlippingView(LINES, { type: 'measure', reason: 'none' }).lines('loss'))).toEqual([2]);
    expect(ids(new SlippingView(LINES, { type: 'measure', executor: 'none' }).lines('loss'))).toEqual([3]);
  });

  it('counts each group as if its own filter were not set, and by the other filters', () => {
    const view = new SlippingView(LINES, { type: 'measure', reason: 'land' });
    expect(view.groups('reason')).toEqual([
      { key: null, items: 1, overdue: 1, loss: 5 },
      { key: 'land', items: 1, overdue: 0, loss: 3 },
      { key: 'weather', items: 1, overdue: 0, loss: 1 },
    ]);
    expect(view.groups('executor')).toEqual([{ key: 'Ministry', items: 1, overdue: 0, loss: 3 }]);
  });

  it('keeps to what a search found', () => {
    const view = new SlippingView(LINES, { type: 'measure', found: new Set([3, 4]) });
    expect(ids(view.lines('loss'))).toEqual([3]);
    expect(view.groups('status')).toEqual([{ key: 'at_risk', items: 1, overdue: 0, loss: 1 }]);
  });
});
