import { delegationState } from './delegation-state';

const holiday = { validFrom: '2026-12-01', validTo: '2026-12-14', revokedAt: null };

describe('delegationState', () => {
  it.each([
    ['2026-11-30', 'upcoming'],
    ['2026-12-01', 'running'],
    ['2026-12-14', 'running'],
    ['2026-12-15', 'over'],
  ])('on %s is %s', (day, state) => {
    expect(delegationState(holiday, day)).toBe(state);
  });

  it('is revoked once it was taken back, whatever the day', () => {
    expect(delegationState({ ...holiday, revokedAt: '2026-12-02T08:00:00Z' }, '2026-12-01')).toBe('revoked');
  });
});
