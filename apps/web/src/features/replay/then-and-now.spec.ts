import type { Figures } from '../../shared/api/figures';
import type { Territory } from '../../shared/api/territory';
import { thenAndNow } from './then-and-now';

const place = (code: string): Territory => ({ code }) as Territory;
const figures = (territory: string, accepted: number | null): Figures =>
  ({
    territory,
    measures: { accepted, verified: 1, deviation: -accepted!, coverage: null },
  }) as unknown as Figures;

it('sets each place against itself, and leaves out what nobody knows of', () => {
  const rows = thenAndNow(
    [place('A'), place('B'), place('C')],
    [figures('A', 10)],
    [figures('A', 30), figures('B', 5)],
    'measures',
  );
  expect(rows.map(({ territory, figures: { accepted } }) => [territory.code, accepted])).toEqual([
    ['A', { then: 10, now: 30, difference: 20 }],
    ['B', { then: null, now: 5, difference: null }],
  ]);
  expect(rows[0].figures.deviation.difference).toBe(-20);
  expect(rows[0].figures.coverage).toEqual({ then: null, now: null, difference: null });
});
