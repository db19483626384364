import { ACTIONS } from './actions';
import type { Actor, Grant } from './actor';
import { ANYWHERE, can } from './can';

const COUNTRY = ['KZ'];
const REGION = ['KZ', '100000000'];
const DISTRICT = ['KZ', '100000000', '103200000'];
const OTHER_REGION = ['KZ', '150000000'];

function user(...grants: Grant[]): Actor {
  return { id: 'u1', name: 'Айгүл', kind: 'user', grants };
}

const of = (role: Grant['role'], territory: string, programme: string | null = null): Grant => ({
  role,
  territory,
  programme,
});

describe('can', () => {
  it('lets the bootstrap token do everything', () => {
    const bootstrap: Actor = { id: 'bootstrap', name: 'bootstrap', kind: 'bootstrap', grants: [] };
    for (const action of ACTIONS)
      expect(can(bootstrap, action, { territory: COUNTRY, programme: null })).toBe(true);
  });

  it('refuses a person without grants everything', () => {
    for (const action of ACTIONS)
      expect(can(user(), action, { territory: ANYWHERE, programme: ANYWHERE })).toBe(false);
  });

  it('reaches from a region down to its districts, not up and not aside', () => {
    const liaison = user(of('liaison', '100000000'));
    const submit = (territory: readonly string[]) =>
      can(liaison, 'report.submit', { territory, programme: 'P' });
    expect([REGION, DISTRICT, COUNTRY, OTHER_REGION].map(submit)).toEqual([true, true, false, false]);
  });

  it('keeps a grant for one programme out of others and out of what is of none', () => {
    const analyst = user(of('analyst', 'KZ', 'P'));
    const review = (programme: string | null) =>
      can(analyst, 'report.review', { territory: REGION, programme });
    expect([review('P'), review('Q'), review(null)]).toEqual([true, false, false]);
  });

  it('does not add up the place of one grant and the role of another', () => {
    const both = user(of('liaison', '100000000'), of('analyst', '150000000'));
    expect(can(both, 'report.review', { territory: DISTRICT, programme: 'P' })).toBe(false);
    expect(can(both, 'report.review', { territory: OTHER_REGION, programme: 'P' })).toBe(true);
  });

  it('answers for anywhere when the rows will narrow it', () => {
    const liaison = user(of('liaison', '103200000', 'P'));
    expect(can(liaison, 'import.create', { territory: ANYWHERE, programme: ANYWHERE })).toBe(true);
    expect(can(liaison, 'import.create', { territory: ANYWHERE, programme: 'Q' })).toBe(false);
    expect(can(liaison, 'import.revert', { territory: ANYWHERE, programme: ANYWHERE })).toBe(false);
  });

  it.each([
    ['liaison', 'report.review'],
    ['analyst', 'report.submit'],
    ['analyst', 'verification.record'],
    ['verifier', 'report.review'],
    ['leader', 'import.read'],
    ['auditor', 'period.lock'],
    ['analyst', 'user.manage'],
  ] as const)('refuses a %s %s', (role, action) => {
    expect(can(user(of(role, 'KZ')), action, { territory: COUNTRY, programme: null })).toBe(false);
  });

  it.each([
    ['verifier', 'verification.record'],
    ['auditor', 'audit.read'],
    ['analyst', 'change.decide'],
    ['administrator', 'user.manage'],
    ['leader', 'metrics.read'],
  ] as const)('lets a %s %s', (role, action) => {
    expect(can(user(of(role, 'KZ')), action, { territory: COUNTRY, programme: null })).toBe(true);
  });
});
