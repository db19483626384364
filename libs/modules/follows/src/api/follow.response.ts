import { ApiProperty } from '@nestjs/swagger';
import type { LocalizedText } from '@core/kernel';
import { ALERT_RULES, type AlertRule } from '@core/metrics';
import { MOST_FOLLOWS } from '../use-cases/keep-follows';
import type { FollowNow } from '../use-cases/read-follows';

/** A line that the caller drew. */
export class AlertResponse {
  @ApiProperty({ enum: ALERT_RULES })
  rule: AlertRule;
  /** In points, percent or measures, as the rule has it; null for `band_red`. */
  line: number | null;
  /** What stands there now, in the unit of the line; of the band 1 where it is red. Null: undefined, or not to be seen. */
  value: number | null;
  /** What was said of it last. */
  crossed: boolean;
}

/** A place that the caller follows. */
export class FollowResponse {
  /** Codes. */
  programme: string;
  territory: string;
  @ApiProperty({ type: Object, additionalProperties: { type: 'string' } })
  name: LocalizedText;
  /** Whether a grant of the caller still covers the place: nothing is told otherwise. */
  allowed: boolean;
  /** The period that is told of: the last one whose due time has passed; null before the first, and where no grant covers it. */
  period: string | null;
  /** On which day after the due day the summary comes; null: none. */
  summaryDays: number | null;
  alerts: AlertResponse[];
  createdAt: string;
}

/** What the caller follows, in the order it was begun in. */
export class FollowsResponse {
  items: FollowResponse[];
  /** How many there may be. */
  most: number;
}

/** Follows as the API shows them. */
export function presentFollows(follows: readonly FollowNow[]): FollowsResponse {
  return { items: follows.map(presentFollow), most: MOST_FOLLOWS };
}

function presentFollow(follow: FollowNow): FollowResponse {
  const { programme, territory, name, allowed, period, summaryDays, alerts, createdAt } = follow;
  return {
    ...{ programme, territory, name: { ...name }, allowed, period, summaryDays },
    alerts: [...alerts].sort((a, b) => ALERT_RULES.indexOf(a.rule) - ALERT_RULES.indexOf(b.rule)),
    createdAt: createdAt.toISOString(),
  };
}
