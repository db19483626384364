import { Transform, Type } from 'class-transformer';
import { ArrayNotEmpty, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { SEARCH_KINDS, type SearchKind } from '../domain/search-kinds';

const MOST_OF_A_KIND = 50;

/** What somebody looks for. */
export class SearchRequest {
  /** Words, or how they begin; all of them must be there. In any of the languages, with or without Kazakh letters, or in Latin ones. */
  @IsString()
  @MaxLength(200)
  q: string;

  /** Code; only in this programme. Territories are of no programme and found all the same. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  programme?: string;

  /** Separated by commas; all of them by default. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayNotEmpty()
  @IsIn(SEARCH_KINDS, { each: true })
  kinds: SearchKind[] = [...SEARCH_KINDS];

  /** How many of each kind at most. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_OF_A_KIND)
  limit: number = 5;

  /** `nextCursor` of a group, to go on with its kind alone. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cursor?: string;
}
