import { ALERT_TERMS, isCrossed, type Figures } from '@core/metrics';
import type { AlertAt, NewNotice } from '@modules/notices';
import type { DrawnAlert, ToldFollow } from './told-follow';

/** A line that was crossed since it was looked at last, or is no longer. */
interface TurnedAlert {
  readonly follow: ToldFollow;
  /** As it is now. */
  readonly alert: DrawnAlert;
  readonly found: Figures;
}

/** What alerts are about. */
interface AlertsOf {
  readonly programmeId: number;
  /** Codes. */
  readonly programme: string;
  readonly period: string;
}

/** A notice that names a hundred places tells nothing. */
const MOST_ALERTS = 10;

/** Those that turned. @param figuresAt the figures of a territory, by its id */
export function turnedAlerts(
  follows: readonly ToldFollow[],
  figuresAt: (territoryId: number) => Figures,
): TurnedAlert[] {
  return follows.flatMap((follow) => {
    const found = figuresAt(follow.territoryId);
    return follow.alerts.flatMap((alert) => {
      const crossed = isCrossed(alert.rule, alert.line, found, alert.crossed);
      if (crossed === alert.crossed) return [];
      return [{ follow, alert: { ...alert, crossed, turn: alert.turn + 1 }, found }];
    });
  });
}

/** One notice a person for what was crossed, and one for what is over, however many lines it were. */
export function alertNotices(
  turned: readonly TurnedAlert[],
  { programmeId, programme, period }: AlertsOf,
): NewNotice[] {
  const groups = new Map<string, TurnedAlert[]>();
  for (const one of turned) {
    const key = `${one.follow.personId} ${one.alert.crossed}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group): NewNotice => {
    const [{ follow, alert }] = group;
    const params = {
      ...{ programme, period, over: !alert.crossed },
      alerts: group.slice(0, MOST_ALERTS).map(alertAt),
      more: Math.max(0, group.length - MOST_ALERTS),
    };
    // A line makes each of its turns once, so the first one names the group.
    const subject = `alert/${alert.id}/${alert.turn}`;
    return { personId: follow.personId, programmeId, subject, content: { kind: 'alert', params } };
  });
}

function alertAt({ follow: { territory, name }, alert: { rule, line }, found }: TurnedAlert): AlertAt {
  return { territory, name, rule, line, value: ALERT_TERMS[rule].value(found) ?? 0, band: found.band };
}
