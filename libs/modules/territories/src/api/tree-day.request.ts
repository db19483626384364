import type { IsoDay } from '@core/kernel';
import { IsISO8601, IsOptional, Length } from 'class-validator';
import { PageRequest } from '@platform/http';

/** A list of territories, and the day of whose tree it is. */
export class TreeDayRequest extends PageRequest {
  /** `YYYY-MM-DD`, by default today: the tree of that day, without what had ended or had not begun. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  at?: IsoDay;
}
