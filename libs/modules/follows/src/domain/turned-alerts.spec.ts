import { emptySums, figures, type Figures } from '@core/metrics';
import type { ToldFollow } from './told-follow';
import { alertNotices, turnedAlerts } from './turned-alerts';

const OF = { programmeId: 1, programme: 'P', period: '2026-10' };
const place = (part: Partial<Figures>): Figures => ({ ...figures(emptySums()), total: 1, ...part });

/** Somebody's follow of a place, with a line of ten points on paper. */
const follow = (personId: string, territoryId: number, crossed = false): ToldFollow => ({
  ...{
    id: `f${territoryId}`,
    personId,
    territoryId,
    territory: String(100 + territoryId),
    name: { en: 'X' },
  },
  ...{ summaryDays: null, summedOrd: null },
  alerts: [{ id: `${personId}${territoryId}`, rule: 'on_paper', line: 10, crossed, turn: 4 }],
});
const paper = (points: number) => () => place({ reported: 30 + points, accepted: 30 });

describe('turnedAlerts', () => {
  it('are those that were crossed or are over since, and no others', () => {
    const follows = [follow('a', 1), follow('a', 2, true)];
    expect(turnedAlerts(follows, paper(10)).map(({ alert }) => alert)).toEqual([
      { id: 'a1', rule: 'on_paper', line: 10, crossed: true, turn: 5 },
    ]);
    expect(turnedAlerts(follows, paper(0)).map(({ alert }) => alert)).toEqual([
      { id: 'a2', rule: 'on_paper', line: 10, crossed: false, turn: 5 },
    ]);
  });
});

describe('alertNotices', () => {
  it('tell a person of everything at once, and apart from it what is over', () => {
    const crossed = turnedAlerts([follow('a', 1), follow('a', 2), follow('b', 1)], paper(12.5));
    const over = turnedAlerts([follow('a', 3, true)], paper(1));
    const notices = alertNotices([...crossed, ...over], OF);
    expect(notices.map(({ personId, subject }) => [personId, subject])).toEqual([
      ['a', 'alert/a1/5'],
      ['b', 'alert/b1/5'],
      ['a', 'alert/a3/5'],
    ]);
    expect(notices.map(({ content }) => content.params)).toMatchObject([
      { over: false, more: 0, alerts: [{ territory: '101', value: 12.5 }, { territory: '102' }] },
      { over: false, alerts: [{ territory: '101' }] },
      { over: true, alerts: [{ territory: '103', value: 1 }] },
    ]);
  });

  it('name ten and count the others', () => {
    const many = Array.from({ length: 13 }, (_one, index) => follow('a', index));
    const [{ content }] = alertNotices(turnedAlerts(many, paper(50)), OF);
    expect(content.params).toMatchObject({ more: 3 });
  });
});
