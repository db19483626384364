import { itemAt } from './item-at';
import { aWorld } from './world.factory';
import type { ItemFacts } from './world';

const [JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, DECEMBER] = [0, 1, 2, 3, 4, 5, 11];

function plannedIn(ord: number, terms: Partial<ItemFacts>): number | null {
  return itemAt(aWorld().item('one', terms).build(), 'one', ord).planned;
}

describe('the plan of an item without points', () => {
  const hundredDays = { startsOn: '2026-01-31', deadline: '2026-05-11' };

  it.each([
    [JANUARY, 0],
    [FEBRUARY, 28],
    [APRIL, 89],
    [MAY, 100],
  ])('is a straight line in days: at the end of month %d it is %d %%', (ord, planned) => {
    expect(plannedIn(ord, hundredDays)).toBe(planned);
  });

  it('is a step at the deadline where the start does not precede it', () => {
    const oneDay = { startsOn: '2026-03-31', deadline: '2026-03-31' };
    expect([plannedIn(FEBRUARY, oneDay), plannedIn(MARCH, oneDay)]).toEqual([0, 100]);
  });

  it('begins with the term where the item has no start', () => {
    expect(plannedIn(JANUARY, { deadline: '2026-03-02' })).toBe(50);
  });

  it('is all or nothing at the deadline for binary', () => {
    expect(plannedIn(MARCH, { kind: 'binary', deadline: '2026-04-30' })).toBe(0);
    expect(plannedIn(APRIL, { kind: 'binary', deadline: '2026-04-30' })).toBe(100);
    expect(plannedIn(APRIL, { kind: 'binary', deadline: '2026-05-01' })).toBe(0);
  });

  it('is the whole from the start for what is to be maintained', () => {
    const kept = { kind: 'maintain_at_most', baseline: 9, target: 5 } as const;
    expect(plannedIn(FEBRUARY, { ...kept, startsOn: '2026-03-31' })).toBe(0);
    expect(plannedIn(MARCH, { ...kept, startsOn: '2026-03-31' })).toBe(100);
    expect(plannedIn(MARCH, { ...kept, startsOn: '2026-04-01' })).toBe(0);
  });

  it('follows the deadline in force', () => {
    const world = aWorld()
      .item('one', hundredDays)
      .changed('one', 'postpone', '2026-03-10', { deadline: '2026-08-19' })
      .build();
    expect(itemAt(world, 'one', FEBRUARY).planned).toBe(28);
    expect(itemAt(world, 'one', MARCH).planned).toBe(29.5);
  });
});

describe('the plan of an item with points', () => {
  const plan = [
    { date: '2026-03-31', percent: 20 },
    { date: '2026-06-30', percent: 65.5 },
  ];

  it('is linear in days between points and held after the last', () => {
    expect(plannedIn(MARCH, { plan })).toBe(20);
    expect(plannedIn(APRIL, { plan })).toBe(35);
    expect(plannedIn(MAY, { plan })).toBe(50.5);
    expect(plannedIn(JUNE, { plan })).toBe(65.5);
    expect(plannedIn(DECEMBER, { plan })).toBe(65.5);
  });

  it('rises from the start to the first point, and is nothing before the start', () => {
    expect(plannedIn(JANUARY, { plan, startsOn: '2026-01-10' })).toBe(5.25);
    expect(plannedIn(JANUARY, { plan, startsOn: '2026-02-09' })).toBe(0);
    expect(plannedIn(FEBRUARY, { plan, startsOn: '2026-02-09' })).toBe(7.6);
  });

  it('is nothing before a first point that does not follow the start', () => {
    expect(plannedIn(FEBRUARY, { plan, startsOn: '2026-04-15' })).toBe(0);
    expect(plannedIn(MARCH, { plan, startsOn: '2026-04-15' })).toBe(20);
  });

  it('takes points in any order and for every kind', () => {
    expect(plannedIn(APRIL, { kind: 'binary', plan: [...plan].reverse() })).toBe(35);
  });

  it('does not move with the deadline', () => {
    const world = aWorld()
      .item('one', { plan })
      .changed('one', 'postpone', '2026-03-10', { deadline: '2027-12-31' })
      .build();
    expect(itemAt(world, 'one', APRIL).planned).toBe(35);
  });
});
