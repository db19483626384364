import { draftChange, type TypedChange } from './draft-change';

const typed: TypedChange = {
  ...{ kind: 'postpone', title: 'Resolution', number: '12', date: '2026-10-01', reason: 'Flood' },
  ...{ deadline: '', weight: '', target: '', replacement: '', shares: [] },
};

describe('draftChange', () => {
  it('waits for what the kind needs', () => {
    expect(draftChange(typed)).toBeNull();
    expect(draftChange({ ...typed, deadline: '2027-05-01' })).toMatchObject({ deadline: '2027-05-01' });
  });

  it('takes shares that make one, and no others', () => {
    const shares = (...percents: string[]) =>
      draftChange({
        ...typed,
        kind: 'rescope',
        shares: percents.map((percent) => ({ territory: 'KZ', percent })),
      });
    expect(shares('33,33', '66,67')).toMatchObject({ shares: [{ share: 0.3333 }, { share: 0.6667 }] });
    expect([shares('30', '60'), shares('', '100')]).toEqual([null, null]);
  });

  it('previews before the act is written down', () => {
    const unwritten = { ...typed, kind: 'cancel' as const, title: '', number: ' ', reason: '' };
    expect(draftChange(unwritten)).toBeNull();
    expect(draftChange(unwritten, '—')).toMatchObject({ kind: 'cancel', reason: '—' });
  });
});
