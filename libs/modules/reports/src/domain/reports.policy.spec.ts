import type { Actor } from '@core/access';
import { reportsPolicy } from './reports.policy';

const BOOTSTRAP: Actor = { id: 'bootstrap', name: 'Bootstrap', kind: 'bootstrap', grants: [] };
const LIAISON: Actor = {
  id: 'u1',
  name: 'Liaison',
  kind: 'user',
  grants: [
    { role: 'liaison', territory: '110000000', programme: 'P1' },
    { role: 'auditor', territory: 'KZ', programme: null },
  ],
};

describe('sending files', () => {
  it('lets a liaison report on the programme of the grant and on no other', () => {
    expect(reportsPolicy.maySend(LIAISON, 'progress', 'P1')).toBe(true);
    expect(reportsPolicy.maySend(LIAISON, 'progress', 'P2')).toBe(false);
  });

  it('lets a liaison report on road maps but not draw them up', () => {
    expect(reportsPolicy.maySend(LIAISON, 'road-maps', 'P1')).toBe(false);
  });

  it('bounds the rows to the territories of grants that allow reporting', () => {
    expect(reportsPolicy.sendingScope(LIAISON, 'progress', 'P1')).toEqual(['110000000']);
    expect(reportsPolicy.sendingScope(LIAISON, 'progress', 'P2')).toEqual([]);
    expect(reportsPolicy.sendingScope(BOOTSTRAP, 'progress', 'P2')).toBeNull();
  });
});

describe('seeing imports', () => {
  it('shows all programmes to a grant over every programme', () => {
    expect(reportsPolicy.visibleProgrammes(LIAISON)).toBeNull();
    expect(reportsPolicy.visibleProgrammes({ ...LIAISON, grants: LIAISON.grants.slice(0, 1) })).toEqual([
      'P1',
    ]);
  });
});
