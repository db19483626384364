import type { SheetRow } from '../report-sheet';
import { checkRow, fileRow } from './check-row';

const PLACE = { territory: '110000000', period: '2026-10' };

function row(part: Partial<SheetRow> = {}): SheetRow {
  return {
    ...{ itemId: 1, code: 'M-1', type: 'measure', kind: 'stages', title: { kk: 'Мектеп' }, unit: null },
    ...{ direction: null, completionForm: null, baseline: null, target: null, startsOn: null },
    ...{ deadline: '2026-12-31', planned: 50, accepted: null, previous: null, current: null },
    ...{ received: false, expected: true },
    ...part,
  };
}

const current = (part: Partial<NonNullable<SheetRow['current']>>): NonNullable<SheetRow['current']> => ({
  ...{ id: '1-9-1', period: '2026-10', revision: 1, value: null, numerator: null, denominator: null },
  ...{ spent: null, narrative: null, delayReason: null, evidence: null, state: 'submitted' as const },
  ...{ submittedAt: '2026-11-02T00:00:00.000Z', submittedBy: 'somebody', reason: null, reviewedBy: null },
  ...part,
});

const codes = (of: SheetRow, cells: Parameters<typeof checkRow>[1]): string[] =>
  checkRow(of, cells, PLACE).faults.map(({ code, cell }) => `${cell} ${code}`);

describe('a row of the sheet', () => {
  it('is judged by the rules of the file', () => {
    expect(codes(row(), { value: 'көп' })).toEqual(['value ROW.NOT_A_NUMBER']);
    expect(codes(row(), { value: '101' })).toEqual(['value ROW.OUT_OF_RANGE']);
    expect(codes(row({ kind: 'binary' }), { value: '2' })).toEqual(['value ROW.OUT_OF_RANGE']);
    expect(codes(row(), { numerator: '3' })).toEqual(['denominator ROW.VALUE_MISSING']);
    expect(codes(row(), { spent: '1' })).toEqual(['value ROW.VALUE_MISSING']);
    expect(codes(row(), { value: '45', spent: '-1' })).toEqual(['spent ROW.OUT_OF_RANGE']);
    expect(codes(row(), { value: '45' })).toEqual([]);
  });

  it('goes into the file as a whole: what stands and is not typed over goes along', () => {
    const standing = row({ current: current({ value: '10', narrative: 'Қабырға тұрды' }) });
    expect(fileRow(standing, { value: '1 234,5' }, PLACE)).toEqual({
      ...{ territory_code: '110000000', item_code: 'M-1', period: '2026-10' },
      ...{ value: '1234.5', narrative: 'Қабырға тұрды' },
    });
  });

  it('needs a reason to fall below what was accepted, in the direction of its target', () => {
    const accepted = { value: '40', period: '2026-09' };
    expect(codes(row({ accepted }), { value: '30' })).toEqual(['value ROW.REGRESSION_WITHOUT_REASON']);
    expect(codes(row({ accepted }), { value: '30', delayReason: 'weather' })).toEqual([]);
    const falling = row({ accepted, kind: 'decrease', baseline: '50', target: '10' });
    expect(codes(falling, { value: '45' })).toEqual(['value ROW.REGRESSION_WITHOUT_REASON']);
    expect(codes(falling, { value: '30' })).toEqual([]);
    const level = row({ accepted, kind: 'maintain_at_least', baseline: '50', target: '60' });
    expect(codes(level, { value: '30' })).toEqual([]);
  });

  it('says what sending would do', () => {
    const standing = row({ current: current({ value: '10.50' }) });
    expect(checkRow(row(), { value: '10' }, PLACE).change).toBe('new');
    expect(checkRow(standing, { value: '10,5' }, PLACE).change).toBe('unchanged');
    expect(checkRow(standing, { value: '11' }, PLACE).change).toBe('changed');
    const returned = row({ current: current({ value: '10', state: 'returned' }) });
    expect(checkRow(returned, { value: '10' }, PLACE).change).toBe('new');
  });

  it('warns of what a reviewer would ask about', () => {
    const before = row({ planned: 20, previous: current({ value: '10', period: '2026-09' }) });
    const kinds = (of: SheetRow, cells: Parameters<typeof checkRow>[1]) =>
      checkRow(of, cells, PLACE).warnings.map(({ kind }) => kind);
    expect(kinds(before, { value: '35' })).toEqual([]);
    expect(kinds(before, { value: '35.1' })).toEqual(['jump']);
    expect(kinds(row({ planned: 50 }), { value: '39' })).toEqual(['behind']);
    expect(kinds(row({ planned: 50 }), { value: '39', narrative: 'Жаңбыр' })).toEqual([]);
    const grows = row({ kind: 'increase', baseline: '0', target: '10', planned: 50 });
    expect(kinds(grows, { value: '16' })).toEqual(['beyond']);
  });
});
