import type { SheetRow } from '../report-sheet';
import { spreadBlock } from './spread-block';

const row = (code: string, kind: SheetRow['kind']): SheetRow => ({
  ...{ itemId: 1, code, type: 'measure', kind, title: {}, unit: null, direction: null },
  ...{ completionForm: null, baseline: null, target: null, startsOn: null, deadline: '2026-12-31' },
  ...{ planned: 0, accepted: null, previous: null, current: null, received: false, expected: true },
});
const ROWS = [row('A', 'stages'), row('B', 'binary'), row('C', 'stages')];
const COLUMNS = ['value', 'spent', 'delayReason'] as const;

it('fills cells to the right and down, and leaves out what reaches beyond', () => {
  const typed = spreadBlock(
    [
      ['иә', '1,5', 'Ауа райы', 'далада'],
      ['40', '2', 'court'],
      ['50', '3', ''],
    ],
    ROWS,
    COLUMNS,
    { row: 1, column: 0 },
  );
  expect([...typed].map(([{ code }, cells]) => [code, cells])).toEqual([
    ['B', { value: '1', spent: '1,5', delayReason: 'weather' }],
    ['C', { value: '40', spent: '2', delayReason: 'court' }],
  ]);
});

it('begins in the column where it was pasted', () => {
  const typed = spreadBlock([['7'], ['8']], ROWS, COLUMNS, { row: 0, column: 1 });
  expect([...typed.values()]).toEqual([{ spent: '7' }, { spent: '8' }]);
});
