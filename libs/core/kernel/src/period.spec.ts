import { DomainError } from './domain-error';
import { Period } from './period';

const ALMATY = 'Asia/Almaty';

describe('Period', () => {
  it('reads a month and a quarter and writes them back', () => {
    expect(Period.parse('2026-10').key).toBe('2026-10');
    expect(Period.parse('2026-10').frequency).toBe('month');
    expect(Period.parse('2026-Q4').key).toBe('2026-Q4');
    expect(Period.parse('2026-Q4').frequency).toBe('quarter');
    expect(JSON.stringify({ period: Period.parse('2026-Q1') })).toBe('{"period":"2026-Q1"}');
  });

  it.each([
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '2026-1',
    '2026',
    '26-10',
    '2026-10-01',
    '0026-10',
    ' 2026-10',
    '',
  ])('cannot read "%s"', (text) => {
    expect(Period.tryParse(text)).toBeNull();
    expect(() => Period.parse(text)).toThrow(DomainError);
  });

  it('knows its first and last day', () => {
    expect([Period.parse('2024-02').start, Period.parse('2024-02').end]).toEqual([
      '2024-02-01',
      '2024-02-29',
    ]);
    expect([Period.parse('2026-Q4').start, Period.parse('2026-Q4').end]).toEqual([
      '2026-10-01',
      '2026-12-31',
    ]);
    expect([Period.parse('2026-Q1').start, Period.parse('2026-Q1').end]).toEqual([
      '2026-01-01',
      '2026-03-31',
    ]);
  });

  it('steps over the new year', () => {
    expect(Period.parse('2026-12').next().key).toBe('2027-01');
    expect(Period.parse('2026-01').previous().key).toBe('2025-12');
    expect(Period.parse('2026-Q4').next().key).toBe('2027-Q1');
    expect(Period.parse('2026-Q1').plus(-5).key).toBe('2024-Q4');
  });

  it('contains the days of its month or quarter', () => {
    expect(Period.containing('2026-08-31', 'month').key).toBe('2026-08');
    expect(Period.containing('2026-08-31', 'quarter').key).toBe('2026-Q3');
    expect(Period.containing('2026-09-30', 'quarter').equals(Period.parse('2026-Q3'))).toBe(true);
  });

  it('is numbered from the period that contains the start of the term', () => {
    expect(Period.parse('2021-01').ordinalIn('2021-01-10')).toBe(0);
    expect(Period.parse('2025-12').ordinalIn('2021-01-10')).toBe(59);
    expect(Period.parse('2020-12').ordinalIn('2021-01-10')).toBe(-1);
    expect(Period.parse('2022-Q1').ordinalIn('2021-02-10')).toBe(4);
    expect(Period.atOrdinal(59, '2021-01-10', 'month').key).toBe('2025-12');
  });

  it('fills a term, counting its broken first and last periods', () => {
    const months = Period.ofTerm({ start: '2021-01-10', end: '2026-01-09' }, 'month');
    expect(months).toHaveLength(61);
    expect([months[0].key, months[60].key]).toEqual(['2021-01', '2026-01']);
    expect(Period.ofTerm({ start: '2021-01-10', end: '2021-04-01' }, 'quarter').map(String)).toEqual([
      '2021-Q1',
      '2021-Q2',
    ]);
  });

  it('is due at the midnight after the due day of the next month', () => {
    expect(Period.parse('2026-10').dueAt(10, ALMATY).toISOString()).toBe('2026-11-10T19:00:00.000Z');
    expect(Period.parse('2026-Q4').dueAt(10, ALMATY).toISOString()).toBe('2027-01-10T19:00:00.000Z');
    expect(Period.parse('2026-12').dueAt(10, 'UTC').toISOString()).toBe('2027-01-11T00:00:00.000Z');
  });

  it('is due on the last day of a month that is shorter than the due day', () => {
    expect(Period.parse('2026-01').dueAt(31, 'UTC').toISOString()).toBe('2026-03-01T00:00:00.000Z');
  });

  it('begins and ends at midnight of its own zone', () => {
    const october = Period.parse('2026-10');
    expect(october.hasBegun(new Date('2026-09-30T18:59:59Z'), ALMATY)).toBe(false);
    expect(october.hasBegun(new Date('2026-09-30T19:00:00Z'), ALMATY)).toBe(true);
    expect(october.hasEnded(new Date('2026-10-31T18:59:59Z'), ALMATY)).toBe(false);
    expect(october.hasEnded(new Date('2026-10-31T19:00:00Z'), ALMATY)).toBe(true);
  });

  it('shows the last ended period by default', () => {
    expect(Period.lastEnded(new Date('2026-10-31T18:00:00Z'), 'month', ALMATY).key).toBe('2026-09');
    expect(Period.lastEnded(new Date('2026-10-31T20:00:00Z'), 'month', ALMATY).key).toBe('2026-10');
    expect(Period.lastEnded(new Date('2026-11-15T00:00:00Z'), 'quarter', ALMATY).key).toBe('2026-Q3');
  });
});
