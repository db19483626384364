import { ACTIONS, type Action } from '@core/access';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';

/** An API token to be made. */
export class CreateTokenRequest {
  /** What it is for, to tell it from others. */
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  name: string;

  /** At most a year ahead; absent: in 90 days. */
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  expiresAt?: string;

  /** All it may do of what its owner may; absent: everything. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(ACTIONS, { each: true })
  scope?: Action[];

  /** Code of the only subtree it reaches into; absent: as far as its owner. */
  @IsOptional()
  @IsString()
  @MaxLength(32)
  territory?: string;
}
