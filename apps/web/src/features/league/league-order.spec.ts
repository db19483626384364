import type { Place } from '../places/place';
import { leagueOrder, leagueSort, sortPlaces } from './league-order';

const place = (code: string, accepted: number | null): Place =>
  ({ territory: { code }, figures: accepted === null ? null : { accepted } }) as Place;
const compare = (a: string, b: string): number => (a < b ? -1 : 1);
const sorted = (places: Place[], sort?: string): string[] =>
  sortPlaces(places, leagueOrder(sort), (one) => one.territory.code, compare).map(
    (one) => one.territory.code,
  );

describe('the order of the league', () => {
  it('is by accepted completion downwards unless the address says otherwise', () => {
    expect(sorted([place('a', 10), place('b', 30), place('c', 20)])).toEqual(['b', 'c', 'a']);
    expect(leagueOrder('nonsense')).toEqual(leagueOrder(undefined));
  });

  it('puts missing figures last in both directions, after zero', () => {
    const places = [place('none', null), place('zero', 0), place('ten', 10)];
    expect(sorted(places, '-accepted')).toEqual(['ten', 'zero', 'none']);
    expect(sorted(places, 'accepted')).toEqual(['zero', 'ten', 'none']);
  });

  it('breaks ties by name', () => {
    expect(sorted([place('b', 10), place('a', 10)])).toEqual(['a', 'b']);
  });

  it('leaves no trace of the default in the address and reads back the rest', () => {
    expect(leagueSort(leagueOrder(undefined))).toBeUndefined();
    expect(leagueSort(leagueOrder('-gap'))).toBe('-gap');
    expect(leagueSort(leagueOrder('name'))).toBe('name');
  });
});
