import type { Actor } from './actor';
import { isImpartial } from './is-impartial';

const analyst: Actor = { id: 'u1', name: 'Айгүл', kind: 'user', grants: [] };

describe('isImpartial', () => {
  it('refuses review by the submitter', () => {
    expect(isImpartial(analyst, ['u1'])).toBe(false);
  });

  it('lets somebody else review', () => {
    expect(isImpartial(analyst, ['u2', null])).toBe(true);
  });

  it('exempts the bootstrap token', () => {
    expect(isImpartial({ ...analyst, kind: 'bootstrap' }, ['u1'])).toBe(true);
  });
});
