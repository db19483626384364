import { DueTimes } from './due-times';

const RULE = new Date('2026-02-10T19:00:00Z');
const day = (date: number): Date => new Date(Date.UTC(2026, 1, date, 19));

describe('DueTimes', () => {
  it('leaves the calendar alone where nothing was moved', () => {
    const times = new DueTimes([]);
    expect(times.ofRoadMap(7, 0, RULE)).toEqual(RULE);
    expect(times.extensionOf(7, 0)).toBeNull();
    expect(times.sql('e', 'p')).toEqual({ joins: '', dueAt: 'p.due_at' });
  });

  it('takes the last word on a period, earlier or later', () => {
    const times = new DueTimes([
      { roadMapId: null, ord: 0, dueAt: day(20) },
      { roadMapId: null, ord: 0, dueAt: day(8) },
    ]);
    expect(times.ofPeriod(0, RULE)).toEqual(day(8));
    expect(times.ofPeriod(1, RULE)).toEqual(RULE);
  });

  it('extends one road map and no other, and never to before what holds for all', () => {
    const extended = new DueTimes([{ roadMapId: 7, ord: 0, dueAt: day(15) }]);
    expect(extended.ofRoadMap(7, 0, RULE)).toEqual(day(15));
    expect(extended.ofRoadMap(8, 0, RULE)).toEqual(RULE);
    expect(extended.ofRoadMap(7, 1, RULE)).toEqual(RULE);
    const movedForAll = new DueTimes([
      { roadMapId: 7, ord: 0, dueAt: day(15) },
      { roadMapId: null, ord: 0, dueAt: day(18) },
    ]);
    expect(movedForAll.ofRoadMap(7, 0, RULE)).toEqual(day(18));
  });

  it('takes back an extension by a later one that is shorter', () => {
    const times = new DueTimes([
      { roadMapId: 7, ord: 0, dueAt: day(25) },
      { roadMapId: 7, ord: 0, dueAt: day(12) },
    ]);
    expect(times.ofRoadMap(7, 0, RULE)).toEqual(day(12));
  });
});
