import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsNotEmpty,
  IsString,
  MaxLength,
  ValidateIf,
} from 'class-validator';

const MOST_AT_ONCE = 5_000;

/** To whom entries are given to review. */
export class AssignEntriesRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IsString({ each: true })
  ids: string[];

  /** Id of a person, `me`, or null for nobody. */
  @ValidateIf(({ to }: AssignEntriesRequest) => to !== null)
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  to: string | null;
}
