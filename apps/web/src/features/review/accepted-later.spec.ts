import { acceptedLater } from './accepted-later';

const of = (
  period: string,
  value: number | null,
  state: 'submitted' | 'accepted' | 'returned',
  revision = 1,
) => ({ period, value, state, revision });

it('is the latest accepted value after the period of the report', () => {
  const entries = [
    of('2026-01', 5, 'accepted'),
    of('2026-02', 10, 'submitted'),
    of('2026-03', 20, 'accepted'),
    of('2026-04', 30, 'accepted'),
    of('2026-05', null, 'accepted'),
    of('2026-06', 40, 'returned'),
  ];
  expect(acceptedLater(entries, '2026-02')).toMatchObject({ period: '2026-04', value: 30 });
  expect(acceptedLater(entries, '2026-04')).toBeUndefined();
});

it('is the last revision of its period', () => {
  const entries = [of('2026-03', 25, 'accepted', 2), of('2026-03', 20, 'accepted', 1)];
  expect(acceptedLater(entries, '2026-02')).toMatchObject({ value: 25 });
});

it('orders quarters as it does months', () => {
  const entries = [of('2027-Q1', 2, 'accepted'), of('2026-Q4', 1, 'accepted')];
  expect(acceptedLater(entries, '2026-Q3')).toMatchObject({ value: 2 });
});
