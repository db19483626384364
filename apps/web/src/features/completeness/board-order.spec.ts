import { collation } from '../../shared/format/collation';
import { boardOrder } from './board-order';
import type { BoardRow } from './completeness-queries';

const row = (territory: string, part: Partial<BoardRow>): BoardRow => ({
  ...{ territory, parent: null, name: { en: territory }, expected: 10, received: 0, onTime: 0, accepted: 0 },
  ...{ returned: 0, awaitingReview: 0, oldestAwaitingSince: null, lastReceivedAt: null, trend: [] },
  ...part,
});

const codes = (rows: BoardRow[], sort: string): string[] =>
  boardOrder(rows, sort, ({ name }) => name.en ?? '', collation('kk')).map(({ territory }) => territory);

describe('the order of the board', () => {
  const half = row('Half', { received: 5 });
  const all = row('All', { received: 10 });
  const few = row('Few', { received: 1, expected: 100, oldestAwaitingSince: '2026-01-01T00:00:00Z' });

  it('is by share, not by number', () => {
    expect(codes([all, half, few], 'completeness')).toEqual(['Few', 'Half', 'All']);
    expect(codes([all, half, few], '-missing')).toEqual(['Few', 'Half', 'All']);
  });

  it('counts a place of which nothing is expected as complete', () => {
    expect(codes([row('None', { expected: 0 }), half], 'completeness')).toEqual(['Half', 'None']);
  });

  it('has the longest waiting first downwards, and who waits for nobody last', () => {
    const shorter = row('Shorter', { oldestAwaitingSince: '2026-02-01T00:00:00Z' });
    expect(codes([half, shorter, few], '-oldest')).toEqual(['Few', 'Shorter', 'Half']);
  });

  it('is by name for what it does not know, in the order of the Kazakh alphabet', () => {
    expect(codes([half, few, all], 'wizard')).toEqual(['All', 'Few', 'Half']);
    const places = ['Ұлытау', 'Қостанай', 'Әйтеке', 'Тараз', 'Кентау', 'Атырау'].map((name) => row(name, {}));
    expect(codes(places, 'territory')).toEqual(['Атырау', 'Әйтеке', 'Кентау', 'Қостанай', 'Тараз', 'Ұлытау']);
  });
});
