import type { Session, SessionGrant } from '../../shared/api/session';
import { rights } from './rights';

const grant = (role: string, territory: string, programme: string | null = null): SessionGrant => ({
  ...{ role, territory, programme, onBehalfOf: null },
});

const person = (...grants: SessionGrant[]): Session => ({
  ...{ status: 'open', id: 'a', name: 'Somebody', kind: 'person', grants, heldBack: [] },
  country: { timeZone: 'Asia/Almaty', currency: '₸' },
});

const OPERATOR: Session = { ...person(), kind: 'bootstrap' };

describe('what the page offers', () => {
  it('is everything to the operator, who has no grants', () => {
    expect(rights.any(OPERATOR)).toBe(true);
    expect(rights.anywhere(OPERATOR, 'territory.manage', null)).toBe(true);
  });

  it('is nothing to a person without grants, or with a role nobody knows', () => {
    expect(rights.any(person())).toBe(false);
    expect(rights.anywhere(person(grant('wizard', 'KZ')), 'metrics.read')).toBe(false);
  });

  it('lets nobody send what is of no programme by a grant for one', () => {
    const analyst = person(grant('analyst', 'KZ', 'ONE'));
    expect(rights.anywhere(analyst, 'programme.manage', 'ONE')).toBe(true);
    expect(rights.anywhere(analyst, 'programme.manage', 'TWO')).toBe(false);
    expect(rights.anywhere(analyst, 'programme.manage', null)).toBe(false);
    expect(rights.anywhere(analyst, 'programme.manage')).toBe(true);
  });

  it('reaches below the place of a grant and not above', () => {
    const liaison = person(grant('liaison', '110000000'), grant('leader', 'KZ'));
    expect(rights.at(liaison, 'report.submit', 'ONE', ['KZ'])).toBe(false);
    expect(rights.at(liaison, 'report.submit', 'ONE', ['KZ', '110000000', '113200000'])).toBe(true);
  });

  it('names each place once, and only those of the programme', () => {
    const several = person(
      grant('leader', '110000000', 'ONE'),
      grant('liaison', '110000000', 'ONE'),
      grant('leader', '230000000', 'TWO'),
      grant('auditor', '710000000'),
    );
    expect(rights.places(several)).toEqual(['110000000', '230000000', '710000000']);
    expect(rights.places(several, 'ONE')).toEqual(['110000000', '710000000']);
  });
});
