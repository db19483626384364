import { DomainError } from './domain-error';

describe('DomainError', () => {
  it('carries its code, kind and parameters, and says them in the log line', () => {
    const error = new DomainError('REPORT.PERIOD_LOCKED', 'conflict', { period: '2026-10' });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: 'REPORT.PERIOD_LOCKED',
      kind: 'conflict',
      params: { period: '2026-10' },
    });
    expect(error.message).toBe('REPORT.PERIOD_LOCKED {"period":"2026-10"}');
  });
});
