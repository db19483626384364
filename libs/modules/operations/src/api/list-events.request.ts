import { PageRequest } from '@platform/http';
import { IsDateString, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';

const OUTCOMES = ['done', 'refused', 'failed'] as const;
/** ISO 8601 has weeks and days of the year too, which nothing behind it reads. */
const BY_MONTH = /^\d{4}-\d{2}-\d{2}(T|$)/;

/** Which events of the trail. */
export class ListEventsRequest extends PageRequest {
  /** What it was done to: `import` or `import:0199…`; `item:17` finds what was done about one measure or indicator. */
  @IsOptional()
  @MaxLength(200)
  @Matches(/^[a-z][a-z-]*(:.+)?$/)
  subject?: string;

  /** Id of an account. */
  @IsOptional()
  @MaxLength(100)
  actor?: string;

  /** `entry.submitted`, or all that begin so: `entry.`. */
  @IsOptional()
  @MaxLength(100)
  @Matches(/^[a-z][a-z.-]*$/)
  action?: string;

  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: (typeof OUTCOMES)[number];

  /** The earliest instant or day (UTC), included. */
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(BY_MONTH)
  from?: string;

  /** The latest instant, or the day (UTC) at whose end it ends, included. */
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(BY_MONTH)
  to?: string;

  /** Code of a territory: events of its whole subtree. */
  @IsOptional()
  @MaxLength(20)
  territory?: string;

  /** Id of a request: everything that came of it, in jobs too. */
  @IsOptional()
  @MaxLength(64)
  request?: string;
}
