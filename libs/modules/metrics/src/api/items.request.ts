import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { STATUSES, type Status } from '@core/metrics';
import { ITEM_SORTS, type ItemSort } from '../domain/item-order';

/** When an item's state is asked for. */
export class ItemQuery {
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
}

/** Until when an item's history is told, as of when. */
export class ItemHistoryQuery {
  /** ISO instant, or a day (its end). */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;
}

export class RoadMapItemsQuery extends ItemQuery {
  @IsOptional()
  @IsIn(STATUSES)
  status?: Status;

  @IsOptional()
  @IsIn(['measure', 'indicator'])
  type?: 'measure' | 'indicator';

  /** Direction code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  direction?: string;

  /** Promise code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  promise?: string;

  /** Name of the lead executor. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  executor?: string;

  /** Found in codes, titles and executors. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** A leading `-` sorts downwards. */
  @IsOptional()
  @IsIn(ITEM_SORTS.flatMap((sort) => [sort, `-${sort}`]))
  sort?: ItemSort | `-${ItemSort}`;

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

/** The items of a place and all below it. */
export class PlaceItemsQuery extends RoadMapItemsQuery {
  /** Programme code. */
  @IsString()
  @MaxLength(100)
  programme: string;

  /** Territory code. */
  @IsString()
  @MaxLength(20)
  territory: string;
}
