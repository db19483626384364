import type { Actor } from './actor';
import { explainPermission } from './explain-permission';

const REGION = ['KZ', '100000000'];

const liaison: Actor = {
  id: 'u1',
  name: 'Айгүл',
  kind: 'user',
  grants: [
    { role: 'liaison', territory: '100000000', programme: 'P' },
    { role: 'analyst', territory: '150000000', programme: null },
  ],
};

describe('explainPermission', () => {
  it('says of each grant what it lacks', () => {
    const explained = explainPermission(liaison, 'report.review', { territory: REGION, programme: 'P' });
    expect(explained.allowed).toBe(false);
    expect(explained.roles).toEqual(['analyst', 'administrator']);
    expect(explained.grants.map(({ grant, ...lacks }) => [grant.role, lacks])).toEqual([
      ['liaison', { hasPermission: false, coversTerritory: true, coversProgramme: true }],
      ['analyst', { hasPermission: true, coversTerritory: false, coversProgramme: true }],
    ]);
  });

  it('names the grant that allows it', () => {
    const explained = explainPermission(liaison, 'report.submit', { territory: REGION, programme: 'P' });
    expect(explained.allowed).toBe(true);
    expect(explained.grants[0]).toMatchObject({
      hasPermission: true,
      coversTerritory: true,
      coversProgramme: true,
    });
  });

  it('says that a token lacks what its scope leaves out', () => {
    const grants = [
      { role: 'liaison', territory: '100000000', programme: null, actions: ['metrics.read'] },
    ] as const;
    const token = { ...liaison, grants };
    const explained = explainPermission(token, 'report.submit', { territory: REGION, programme: 'P' });
    expect(explained.allowed).toBe(false);
    expect(explained.grants[0].hasPermission).toBe(false);
  });
});
