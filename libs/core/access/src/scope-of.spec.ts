import { scopeOf } from './scope-of';

describe('scopeOf', () => {
  it('is everywhere for the bootstrap token', () => {
    expect(scopeOf({ id: 'b', name: 'b', kind: 'bootstrap', grants: [] }, 'import.read')).toBe('everywhere');
  });

  it('lists only the grants that permit the action', () => {
    const grants = [
      { role: 'leader', territory: 'KZ', programme: null },
      { role: 'liaison', territory: '100000000', programme: 'P' },
    ] as const;
    expect(scopeOf({ id: 'u', name: 'u', kind: 'user', grants }, 'import.read')).toEqual([
      { territory: '100000000', programme: 'P' },
    ]);
    expect(scopeOf({ id: 'u', name: 'u', kind: 'user', grants }, 'audit.read')).toEqual([]);
  });

  it('leaves out what the scope of a token leaves out', () => {
    const grants = [
      { role: 'liaison', territory: '100000000', programme: null, actions: ['metrics.read'] },
    ] as const;
    const token = { id: 'u', name: 'u', kind: 'user', grants } as const;
    expect(scopeOf(token, 'import.read')).toEqual([]);
    expect(scopeOf(token, 'metrics.read')).toHaveLength(1);
  });
});
