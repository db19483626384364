import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';

const MOST_AT_ONCE = 5_000;

/** A reviewer's word on some entries. */
export class ReviewEntriesRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsString({ each: true })
  ids: string[];

  @IsIn(['accept', 'return'])
  decision: 'accept' | 'return';

  /** Needed where entries are returned. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  reason?: string | null;
}
