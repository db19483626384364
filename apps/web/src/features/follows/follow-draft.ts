import { ALERT_RULES, ALERT_TERMS, type AlertRule } from '@core/metrics';
import type { Follow, WantedFollow } from './follow';

/** A line as it is typed. */
export interface AlertDraft {
  readonly rule: AlertRule;
  readonly isWanted: boolean;
  /** Empty where the rule has no line. */
  readonly line: string;
}

/** What is chosen in the window. */
export interface FollowDraft {
  readonly hasSummary: boolean;
  readonly summaryDays: number;
  readonly alerts: readonly AlertDraft[];
}

/** When grace ends, unless the programme says otherwise. */
const PROPOSED_DAYS = 5;
/** What is executed on paper, and what can no longer be caught up. */
const PROPOSED_ALERTS: readonly AlertRule[] = ['on_paper', 'band_red'];

function of(follow: Follow | undefined): FollowDraft {
  return {
    hasSummary: follow === undefined || follow.summaryDays !== null,
    summaryDays: follow?.summaryDays ?? PROPOSED_DAYS,
    alerts: ALERT_RULES.map((rule) => {
      const drawn = follow?.alerts.find((alert) => alert.rule === rule);
      return {
        rule,
        isWanted: follow === undefined ? PROPOSED_ALERTS.includes(rule) : drawn !== undefined,
        line: String(drawn?.line ?? ALERT_TERMS[rule].proposed ?? ''),
      };
    }),
  };
}

function wanted({ hasSummary, summaryDays, alerts }: FollowDraft): WantedFollow {
  return {
    summaryDays: hasSummary ? summaryDays : null,
    alerts: alerts
      .filter(({ isWanted }) => isWanted)
      .map(({ rule, line }) => ({ rule, line: line === '' ? null : Number(line) })),
  };
}

/** Between what is followed and what is chosen in the window. */
export const followDraft = { of, wanted } as const;
