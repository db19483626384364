import {
  ArrayMinSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Who is to stand in for the caller. */
export class DelegationRequest {
  /** Id of an account, or its e-mail address. */
  @IsString()
  @MaxLength(254)
  to: string;

  /** Ids of the caller's own grants; absent: all of them. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsUUID(undefined, { each: true })
  grants?: string[];

  @Matches(DAY)
  @IsISO8601({ strict: true })
  validFrom: string;

  /** The last day. */
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validTo: string;
}
