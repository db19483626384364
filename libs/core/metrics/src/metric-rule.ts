import { DomainError } from '@core/kernel';

/** One step of the band scale; both limits must hold. */
export interface BandStep {
  readonly band: 'green' | 'green_amber' | 'amber' | 'amber_red';
  /** Points; the deviation must not be under it. */
  readonly minDeviation: number;
  /** Percent; the overdue share must not be over it. */
  readonly maxOverdueShare: number;
}

/** The constants behind every figure. A change is a new version, so that a stored figure can be made again. */
export interface MetricRule {
  readonly version: string;
  /** Best first; what fits no step is `red`. */
  readonly bandSteps: readonly BandStep[];
  /** Percent; below it the band is grey. */
  readonly minCoverage: number;
  /** Percent; the schedule index is null below it. */
  readonly minPlanned: number;
  readonly league: {
    /** The tier's mean weighs as much as this many measures. */
    readonly priorMeasures: number;
    readonly minMeasures: number;
    /** Percent of expected reports that were received. */
    readonly minReporting: number;
    /** The first number of measures of the medium and of the large tier. */
    readonly mediumFrom: number;
    readonly largeFrom: number;
  };
}

const RULES: ReadonlyMap<string, MetricRule> = new Map([
  [
    '2026.1',
    {
      version: '2026.1',
      bandSteps: [
        { band: 'green', minDeviation: -5, maxOverdueShare: 0 },
        { band: 'green_amber', minDeviation: -10, maxOverdueShare: 5 },
        { band: 'amber', minDeviation: -20, maxOverdueShare: 15 },
        { band: 'amber_red', minDeviation: -30, maxOverdueShare: 30 },
      ],
      minCoverage: 60,
      minPlanned: 5,
      league: { priorMeasures: 30, minMeasures: 10, minReporting: 80, mediumFrom: 50, largeFrom: 200 },
    },
  ],
]);

/** The rule version that new programmes get. */
export const RULE_VERSION = '2026.1';

/** Every known rule version, oldest first. */
export const RULE_VERSIONS: readonly string[] = [...RULES.keys()];

/** The rule of a version. @throws DomainError `METRIC.RULE_UNKNOWN` (unprocessable) */
export function metricRule(version: string = RULE_VERSION): MetricRule {
  const rule = RULES.get(version);
  if (!rule) throw new DomainError('METRIC.RULE_UNKNOWN', 'unprocessable', { version });
  return rule;
}
