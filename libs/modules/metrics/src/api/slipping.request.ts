import { SLIPPING_STATUSES } from '@core/metrics';
import { CHOICES } from '@core/reporting';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { SlippingStatus } from '../domain/slipping-line';
import { NONE_GIVEN, SLIPPING_SORTS, type SlippingSort } from '../domain/slipping-view';

/** What slips where, when, and of what kind. */
export class SlippingQuery {
  /** Programme code. */
  @IsString()
  @MaxLength(100)
  programme: string;

  /** Code; everything that counts there, with all below it. */
  @IsString()
  @MaxLength(20)
  territory: string;

  /** Period code; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  /** ISO instant, or a day (its end). */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;

  /** Measures unless indicators are asked for; the two are never added. */
  @IsOptional()
  @IsIn(['measure', 'indicator'])
  type?: 'measure' | 'indicator';

  @IsOptional()
  @IsIn(SLIPPING_STATUSES)
  status?: SlippingStatus;

  /** The delay reason that was given last; `none`: nobody gave one. */
  @IsOptional()
  @IsIn([...CHOICES.delayReason, NONE_GIVEN])
  reason?: string;

  /** As it stands in the road map; `none`: without one. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  executor?: string;

  /** Direction code; `none`: without one. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  direction?: string;

  /** Found in codes, titles and executors. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** By default what takes most from completion comes first. A leading `-` sorts downwards. */
  @IsOptional()
  @IsIn(SLIPPING_SORTS.flatMap((sort) => [sort, `-${sort}`]))
  sort?: SlippingSort | `-${SlippingSort}`;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}
