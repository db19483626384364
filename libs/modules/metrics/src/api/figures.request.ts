import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** Which figures are asked for. */
export class FiguresQuery {
  /** Programme code. */
  @IsString()
  @MaxLength(100)
  programme: string;

  /** Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  /** ISO instant, or a day (its end): the figures as they were known then. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;

  /** A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  borders?: string;
}

/** Which periods a series runs over; by default from the first to the current one. */
export class SeriesQuery {
  @IsString()
  @MaxLength(100)
  programme: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  from?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10)
  to?: string;

  /** ISO instant, or a day (its end): the figures as they were known then. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;

  /** A day, or a period (its last day): every period within the tree and borders of that day; by default its own. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  borders?: string;
}

export class LeagueQuery extends FiguresQuery {
  /** 1 regions, 2 districts and cities, 3 city districts. */
  @IsOptional()
  @IsIn(['1', '2', '3'])
  level?: string;

  @IsOptional()
  @IsIn(['reported', 'accepted', 'verified'])
  track?: 'reported' | 'accepted' | 'verified';
}
