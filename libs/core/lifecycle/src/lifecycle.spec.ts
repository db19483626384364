import { DomainError } from '@core/kernel';
import { lifecycle } from './lifecycle';

type State = 'submitted' | 'accepted' | 'returned';
type Event = 'accept' | 'return';

const entry = lifecycle<State, Event>({
  initial: 'submitted',
  code: 'ENTRY.ALREADY_DECIDED',
  transitions: {
    submitted: { accept: 'accepted', return: 'returned' },
    accepted: { return: 'returned' },
    returned: {},
  },
});

describe('lifecycle', () => {
  it('starts at its initial state', () => {
    expect(entry.initial).toBe('submitted');
    expect(entry.states).toEqual(['submitted', 'accepted', 'returned']);
  });

  it('moves along its chart', () => {
    expect(entry.next('submitted', 'accept')).toBe('accepted');
    expect(entry.next('accepted', 'return')).toBe('returned');
  });

  it('refuses a move the chart does not have, and says which', () => {
    expect(() => entry.next('accepted', 'accept')).toThrow(DomainError);
    expect(() => entry.next('accepted', 'accept')).toThrow(
      expect.objectContaining({
        code: 'ENTRY.ALREADY_DECIDED',
        kind: 'conflict',
        params: { from: 'accepted', event: 'accept' },
      }),
    );
  });

  it('refuses a state or an event that only the prototype knows', () => {
    expect(() => entry.next('submitted', 'toString' as Event)).toThrow(DomainError);
    expect(() => entry.next('constructor' as State, 'accept')).toThrow(DomainError);
  });

  it('tells what may happen next and where it ends', () => {
    expect(entry.events('submitted')).toEqual(['accept', 'return']);
    expect(entry.can('returned', 'accept')).toBe(false);
    expect([entry.isFinal('accepted'), entry.isFinal('returned')]).toEqual([false, true]);
  });
});
