import { difference } from './difference';

const brief = (found: ReturnType<typeof difference>) =>
  found.map(({ path, kind, before, after }) => [path.join(' › '), kind, before, after]);

describe('difference', () => {
  it('names what changed, came and went, and then what stayed', () => {
    const before = { state: 'active', language: 'kk', reason: 'old', due: null };
    const after = { state: 'disabled', language: 'kk', due: '2026-12-01' };
    expect(brief(difference(before, after))).toEqual([
      ['state', 'changed', 'active', 'disabled'],
      ['reason', 'removed', 'old', undefined],
      ['due', 'added', null, '2026-12-01'],
      ['language', 'same', 'kk', 'kk'],
    ]);
  });

  it('tells what came into a list and what left it', () => {
    const [grants] = difference(
      { grants: [{ role: 'liaison' }, { role: 'leader' }] },
      { grants: [{ role: 'leader' }, { role: 'analyst' }] },
    );
    expect(grants.list).toEqual({ gone: [{ role: 'liaison' }], added: [{ role: 'analyst' }], kept: 1 });
  });

  it('looks into what is inside', () => {
    const found = difference(
      { act: { date: '2026-01-01', number: '1' } },
      { act: { date: '2026-02-01', number: '1' } },
    );
    expect(brief(found)[0]).toEqual(['act › date', 'changed', '2026-01-01', '2026-02-01']);
  });

  it('takes an event with one side for facts, without what is empty', () => {
    expect(brief(difference(null, { kind: 'postpone', reason: null, act: { number: '2' } }))).toEqual([
      ['kind', 'same', undefined, 'postpone'],
      ['act › number', 'same', undefined, '2'],
    ]);
    expect(difference(null, null)).toEqual([]);
  });
});
