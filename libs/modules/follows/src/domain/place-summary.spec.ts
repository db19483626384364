import { emptySums, figures, type Figures } from '@core/metrics';
import { placeSummary } from './place-summary';

const place = (accepted: number, overdue: number, atRisk: number): Figures => {
  const nothing = figures(emptySums());
  const statuses = { ...nothing.statuses, overdue, at_risk: atRisk };
  return { ...nothing, total: 20, accepted, statuses };
};
const FOLLOW = {
  ...{ id: 'f', personId: 'a', territoryId: 1, territory: '100', name: { en: 'North' } },
  ...{ summaryDays: 5, summedOrd: null, alerts: [] },
};
const below = [2, 3, 4, 5, 6].map((territoryId) => ({
  ...{ aboveId: 1, territoryId, territory: `10${territoryId}`, name: { en: `D${territoryId}` } },
}));
// Slipping below, then and now: 2 and 2, 1 and 4, 0 and 1, 3 and 2, 0 and 3.
const THEN = [
  place(30, 3, 4),
  place(0, 1, 1),
  place(0, 0, 1),
  place(0, 0, 0),
  place(0, 3, 0),
  place(0, 0, 0),
];
const NOW = [
  place(32.5, 5, 3),
  place(0, 2, 0),
  place(0, 2, 2),
  place(0, 1, 0),
  place(0, 2, 0),
  place(0, 0, 3),
];
const asked = {
  ...{ programme: 'P', period: '2026-10', before: '2026-09' },
  now: (territoryId: number) => NOW[territoryId - 1],
  then: (territoryId: number) => THEN[territoryId - 1],
};

describe('placeSummary', () => {
  it('tells what is new since the period before', () => {
    expect(placeSummary(FOLLOW, below, asked)).toMatchObject({
      ...{ accepted: 32.5, before: '2026-09', change: 2.5 },
      ...{ overdue: 5, newOverdue: 2, atRisk: 3, newAtRisk: -1 },
    });
  });

  it('names the places below where it got worse, the worst first', () => {
    expect(placeSummary(FOLLOW, below, asked).worse).toEqual([
      { territory: '103', name: { en: 'D3' }, more: 3 },
      { territory: '106', name: { en: 'D6' }, more: 3 },
      { territory: '104', name: { en: 'D4' }, more: 1 },
    ]);
  });

  it('compares with nothing where there was no period before, or nothing in it', () => {
    const alone = { before: null, change: null, newOverdue: 0, newAtRisk: 0, worse: [] };
    expect(placeSummary(FOLLOW, below, { ...asked, before: null })).toMatchObject(alone);
    const empty = { ...asked, then: () => figures(emptySums()) };
    expect(placeSummary(FOLLOW, below, empty)).toMatchObject(alone);
  });
});
