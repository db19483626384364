import { diffProgressRow } from './diff-progress-row';
import type { ProgressContent } from './progress-row';

const row: ProgressContent = {
  value: '12.5',
  numerator: null,
  denominator: null,
  spent: '3',
  narrative: 'Жұмыс жүріп жатыр',
  delayReason: null,
  evidence: null,
};

describe('diffProgressRow', () => {
  it('is new without an earlier revision', () => {
    expect(diffProgressRow(null, row)).toBe('new');
  });

  it('is unchanged when every column is equal, as numbers and not as spelling', () => {
    expect(diffProgressRow({ ...row, value: '12.500', spent: '3.00' }, row)).toBe('unchanged');
  });

  it.each([
    ['value', { value: '12.51' }],
    ['value to nothing', { value: null }],
    ['numerator', { numerator: '1' }],
    ['denominator', { denominator: '8' }],
    ['spent', { spent: '4' }],
    ['narrative', { narrative: 'Аяқталды' }],
    ['delay reason', { delayReason: 'land' }],
    ['evidence', { evidence: 'akt.pdf' }],
  ] as const)('is changed by a different %s', (_, part) => {
    expect(diffProgressRow(row, { ...row, ...part })).toBe('changed');
  });

  it('tells missing from zero', () => {
    expect(diffProgressRow({ ...row, value: null }, { ...row, value: '0' })).toBe('changed');
  });
});
