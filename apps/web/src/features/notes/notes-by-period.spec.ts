import type { Note } from './notes-query';
import { notesByPeriod } from './notes-by-period';

const note = (id: number, period: string, text: string, isWithdrawn = false): Note => ({
  ...{
    id,
    programme: 'P',
    territory: '101',
    period,
    text,
    writtenBy: 'a',
    writtenAt: '2026-04-01T00:00:00Z',
  },
  withdrawal: isWithdrawn ? { by: 'a', at: '2026-04-02T00:00:00Z', reason: 'no' } : null,
});

it('marks the periods of notes that stand, in the order they were written', () => {
  const notes = [
    note(4, '2026-04', 'withdrawn', true),
    note(3, '2026-03', 'second'),
    note(2, '2026-03', 'withdrawn', true),
    note(1, '2026-03', 'first'),
  ];
  expect([...notesByPeriod(notes)]).toEqual([['2026-03', ['first', 'second']]]);
});
