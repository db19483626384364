import { mapHeader } from './map-header';
import { readLineageRow } from './read-lineage-row';

const COLUMNS = ['from', 'to', 'kind', 'effective', 'share'];

function read(...cells: string[]) {
  const layout = { columns: mapHeader(COLUMNS, 'lineage').columns, decimalMark: '.' } as const;
  const { row, findings } = readLineageRow(cells, 2, layout);
  return { row, said: findings.map(({ code, column }) => `${code} ${column}`) };
}

describe('a row of what became of territories', () => {
  it('reads the part of a split', () => {
    expect(read('101', '103', 'split', '2026-04-15', '0.6').row).toEqual({
      rowNumber: 2,
      from: '101',
      to: '103',
      kind: 'split',
      effective: '2026-04-15',
      share: '0.6',
    });
  });

  it('takes the whole where a rename or a merge names no share', () => {
    expect(read('101', '103', 'rename', '2026-04-15', '').row?.share).toBe('1');
    expect(read('101', '103', 'merge', '2026-04-15', '').row?.share).toBe('1');
  });

  it.each(['Бөліну', 'разделение', 'SPLIT'])('understands %s', (kind) => {
    expect(read('101', '103', kind, '2026-04-15', '1').row?.kind).toBe('split');
  });

  it.each([
    [['', '103', 'split', '2026-04-15', '1'], 'ROW.VALUE_MISSING from'],
    [['101', '', 'split', '2026-04-15', '1'], 'ROW.VALUE_MISSING to'],
    [['101', '103', '', '2026-04-15', '1'], 'ROW.VALUE_MISSING kind'],
    [['101', '103', 'sold', '2026-04-15', '1'], 'ROW.BAD_CHOICE kind'],
    [['101', '103', 'split', '', '1'], 'ROW.VALUE_MISSING effective'],
    [['101', '103', 'split', '2026-02-30', '1'], 'ROW.BAD_DATE effective'],
    [['101', '103', 'split', '2026-04-15', ''], 'ROW.VALUE_MISSING share'],
    [['101', '103', 'transfer', '2026-04-15', ''], 'ROW.VALUE_MISSING share'],
    [['101', '103', 'split', '2026-04-15', 'half'], 'ROW.NOT_A_NUMBER share'],
    [['101', '103', 'split', '2026-04-15', '0'], 'ROW.OUT_OF_RANGE share'],
    [['101', '103', 'split', '2026-04-15', '1.01'], 'ROW.OUT_OF_RANGE share'],
    [['101', '101', 'rename', '2026-04-15', ''], 'ROW.OUT_OF_RANGE to'],
  ])('refuses %j', (cells, finding) => {
    const { row, said } = read(...cells);
    expect(row).toBeNull();
    expect(said).toEqual([finding]);
  });
});
