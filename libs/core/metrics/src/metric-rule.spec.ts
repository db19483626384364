import { metricRule, RULE_VERSION, RULE_VERSIONS } from './metric-rule';

describe('metricRule', () => {
  it('knows the version new programmes get', () => {
    expect(metricRule().version).toBe(RULE_VERSION);
    expect(RULE_VERSIONS).toContain('2026.1');
  });

  it('refuses a version it does not know', () => {
    expect(() => metricRule('1999.1')).toThrow('METRIC.RULE_UNKNOWN');
  });
});
