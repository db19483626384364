import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';

const MOST_AT_ONCE = 5_000;

/** A reviewer's word on some entries. */
export class ReviewEntriesRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsString({ each: true })
  ids: string[];

  /** `endorse` where the programme wants a second step. */
  @IsIn(['accept', 'return', 'endorse'])
  decision: 'accept' | 'return' | 'endorse';

  /** Needed where entries are returned. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(4_000)
  reason?: string | null;
}
