import { ALERT_TERMS, type AlertRule } from '@core/metrics';
import { followsErrors } from './follows.errors';

/** A line that somebody draws; null where the rule has none. */
export interface WantedAlert {
  readonly rule: AlertRule;
  readonly line: number | null;
}

/** What somebody wants to be told of a place. */
export interface WantedFollow {
  /** Days after the due day; null: no summary. */
  readonly summaryDays: number | null;
  readonly alerts: readonly WantedAlert[];
}

/** @throws DomainError `FOLLOW.EMPTY`, `FOLLOW.LINE_UNFIT` (not above 0, above what the rule can reach, or half a measure) */
export function demandFit({ summaryDays, alerts }: WantedFollow): void {
  if (summaryDays === null && alerts.length === 0) throw followsErrors.empty();
  for (const { rule, line } of alerts) if (!isFit(rule, line)) throw lineUnfit(rule);
}

function isFit(rule: AlertRule, line: number | null): boolean {
  const { unit, most } = ALERT_TERMS[rule];
  if (unit === null || line === null) return unit === null && line === null;
  return line > 0 && line <= most && (unit !== 'items' || Number.isInteger(line));
}

function lineUnfit(rule: AlertRule): Error {
  return followsErrors.lineUnfit(rule, ALERT_TERMS[rule].most);
}
