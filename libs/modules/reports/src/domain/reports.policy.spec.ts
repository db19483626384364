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
    expect(reportsPolicy.maySend(LIAISON, 'progress', { programme: 'P1', country: ['KZ'] })).toBe(true);
    expect(reportsPolicy.maySend(LIAISON, 'progress', { programme: 'P2', country: ['KZ'] })).toBe(false);
  });

  it('lets a liaison report on road maps but not draw them up', () => {
    expect(reportsPolicy.maySend(LIAISON, 'road-maps', { programme: 'P1', country: ['KZ'] })).toBe(false);
  });

  it('lets a liaison propose road maps, within the grant', () => {
    const place = { programme: 'P1', country: ['KZ'], mode: 'preview' } as const;
    expect(reportsPolicy.maySend(LIAISON, 'road-maps', place)).toBe(true);
    expect(reportsPolicy.maySend(LIAISON, 'road-maps', { ...place, programme: 'P2' })).toBe(false);
    expect(reportsPolicy.sendingScope(LIAISON, 'road-maps', 'P1', 'preview')).toEqual(['110000000']);
    expect(reportsPolicy.sendingScope(LIAISON, 'road-maps', 'P1')).toEqual([]);
  });

  it('wants a second person, who stood in for the sender neither', () => {
    expect(reportsPolicy.isSeconded(LIAISON, 'u1')).toBe(false);
    expect(reportsPolicy.isSeconded(LIAISON, 'u2')).toBe(true);
    expect(reportsPolicy.isSeconded({ ...LIAISON, associates: ['u2'] }, 'u2')).toBe(false);
    expect(reportsPolicy.isSeconded(BOOTSTRAP, 'bootstrap')).toBe(true);
  });

  it.each(['territories', 'programmes', 'lineage'] as const)(
    'lets nobody send %s whose grant is for a part of the country, since all of it shares them',
    (kind) => {
      const place = { programme: null, country: ['KZ'] };
      const administrator = (territory: string): Actor => ({
        ...LIAISON,
        grants: [{ role: 'administrator', territory, programme: null }],
      });
      expect(reportsPolicy.maySend(administrator('110000000'), kind, place)).toBe(false);
      expect(reportsPolicy.maySend(administrator('KZ'), kind, place)).toBe(true);
      expect(reportsPolicy.maySend(administrator('110000000'), kind, { ...place, country: [] })).toBe(false);
      expect(reportsPolicy.maySend(BOOTSTRAP, kind, { ...place, country: [] })).toBe(true);
    },
  );

  it('lets a regional administrator send boundaries, which are judged one by one', () => {
    const regional: Actor = {
      ...LIAISON,
      grants: [{ role: 'administrator', territory: '110000000', programme: null }],
    };
    expect(reportsPolicy.maySend(regional, 'boundaries', { programme: null, country: ['KZ'] })).toBe(true);
  });

  it('bounds the rows to the territories of grants that allow reporting', () => {
    expect(reportsPolicy.sendingScope(LIAISON, 'progress', 'P1')).toEqual(['110000000']);
    expect(reportsPolicy.sendingScope(LIAISON, 'progress', 'P2')).toEqual([]);
    expect(reportsPolicy.sendingScope(BOOTSTRAP, 'progress', 'P2')).toBeNull();
  });
});
