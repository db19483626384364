import { ROLES, type Role } from '@core/access';
import { IsISO8601, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A role over a territory and all that lies below it. */
export class GrantRequest {
  @IsIn(ROLES)
  role: Role;

  /** Code. */
  @IsString()
  @MaxLength(32)
  territory: string;

  /** Code; absent: every programme. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  programme?: string;

  /** The first day; absent: at once. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validFrom?: string;

  /** The last day; absent: until it is taken back. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validTo?: string;
}
