import { ALERT_RULES, type AlertRule } from '@core/metrics';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

/** By how much anybody could wait: the next period is due a month later. */
const LATEST_SUMMARY = 25;

/** A line that somebody draws. */
export class AlertRequest {
  /** What is looked at; figures of measures. */
  @IsIn(ALERT_RULES)
  rule: AlertRule;

  /** In points, percent or measures, as the rule has it; left out or null for `band_red`, which has none. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  line?: number | null;
}

/** What somebody wants to be told of a place. */
export class FollowRequest {
  /** On which day after the due day the summary of a period comes; left out or null: no summary. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LATEST_SUMMARY)
  summaryDays?: number | null;

  /** Each rule once. */
  @IsArray()
  @ArrayMaxSize(ALERT_RULES.length)
  @ArrayUnique(({ rule }: AlertRequest) => rule)
  @ValidateNested({ each: true })
  @Type(() => AlertRequest)
  alerts: AlertRequest[];
}
