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

  it('refuses review by whoever stands in for the submitter, or was stood in for', () => {
    const standIn = { ...analyst, onBehalfOf: 'u2', associates: ['u2', 'u3'] };
    expect(isImpartial(standIn, ['u2'])).toBe(false);
    expect(isImpartial(standIn, [null, 'u3'])).toBe(false);
    expect(isImpartial(standIn, ['u4'])).toBe(true);
  });

  it('exempts the bootstrap token', () => {
    expect(isImpartial({ ...analyst, kind: 'bootstrap' }, ['u1'])).toBe(true);
  });
});
