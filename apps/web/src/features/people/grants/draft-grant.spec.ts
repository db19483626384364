import { draftGrant, type DraftGrant } from './draft-grant';

const PATHS: Record<string, string[]> = {
  KZ: ['KZ'],
  region: ['KZ', 'region'],
  district: ['KZ', 'region', 'district'],
  other: ['KZ', 'other'],
};
const pathOf = (code: string): string[] => PATHS[code];
const grant = (
  role: DraftGrant['role'],
  territory: string | null,
  more: Partial<DraftGrant> = {},
): DraftGrant => ({
  ...{ key: `${role} ${territory}`, role, territory, programme: null, validFrom: '', validTo: '' },
  ...more,
});

describe('draftGrant', () => {
  it('warns when one person would report and review in the same place, above or below', () => {
    const both = [grant('liaison', 'district'), grant('analyst', 'region')];
    expect(draftGrant.conflicts(both, pathOf)).toEqual(['submit_review']);
  });

  it('does not warn of duties in places or programmes apart', () => {
    const apart = [grant('liaison', 'district'), grant('analyst', 'other')];
    expect(draftGrant.conflicts(apart, pathOf)).toEqual([]);
    const programmes = [
      grant('liaison', 'KZ', { programme: 'A' }),
      grant('verifier', 'KZ', { programme: 'B' }),
    ];
    expect(draftGrant.conflicts(programmes, pathOf)).toEqual([]);
  });

  it('names reviewing with verifying, and an administrator alone', () => {
    expect(draftGrant.conflicts([grant('analyst', 'KZ'), grant('verifier', 'other')], pathOf)).toEqual([
      'review_verify',
    ]);
    expect(draftGrant.conflicts([grant('administrator', 'KZ'), grant('liaison', 'KZ')], pathOf)).toEqual([
      'administrator',
    ]);
  });

  it('wants a territory, and the last day not before the first', () => {
    expect(draftGrant.fault(grant('leader', null))).toBe('placeMissing');
    const days = { validFrom: '2026-12-02', validTo: '2026-12-01' };
    expect(draftGrant.fault(grant('leader', 'KZ', days))).toBe('backwards');
    expect(draftGrant.fault(grant('leader', 'KZ', { ...days, validTo: '2026-12-02' }))).toBeUndefined();
  });

  it('counts what saving would add and take away, whatever the order', () => {
    const before = [grant('leader', 'KZ'), grant('liaison', 'district')];
    const after = [grant('liaison', 'district', { key: 'new' }), grant('liaison', 'region')];
    expect(draftGrant.difference(before, after)).toEqual({ added: 1, gone: 1 });
    expect(draftGrant.difference(before, [...before].reverse())).toEqual({ added: 0, gone: 0 });
  });
});
