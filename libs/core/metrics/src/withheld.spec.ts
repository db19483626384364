import { figures } from './figures';
import { emptySums } from './metric-sums';
import { withheld } from './withheld';

/** So many items of weight 1 each, so many of them fresh, so many cancelled. */
function place(items: number, fresh: number, cancelled = 0): ReturnType<typeof figures> {
  const empty = emptySums();
  return figures({
    ...empty,
    total: items,
    weight: items - cancelled,
    fresh,
    statuses: { ...empty.statuses, cancelled },
  });
}

describe('withheld', () => {
  it('tells five items of which three are fresh', () => {
    expect(withheld(place(5, 3))).toBeNull();
  });

  it('keeps four items back, and five of which one was cancelled', () => {
    expect(withheld(place(4, 4))).toBe('few_items');
    expect(withheld(place(5, 4, 1))).toBe('few_items');
  });

  it('keeps back what rests on less than 60 percent of the weight', () => {
    expect(withheld(place(10, 5))).toBe('little_data');
    expect(withheld(place(10, 6))).toBeNull();
  });

  it('names a place without items, and one whose items have no weight', () => {
    expect(withheld(place(0, 0))).toBe('no_items');
    expect(withheld(place(3, 0, 3))).toBe('no_items');
    expect(withheld({ ...place(6, 6), weight: 0, coverage: null })).toBe('no_weight');
  });
});
