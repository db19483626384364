import { ROLES, type Role } from '@core/access';
import { PageRequest } from '@platform/http';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const STATES = ['active', 'disabled', 'erased'] as const;

/** Which people. */
export class ListUsersRequest extends PageRequest {
  /** Code: people with a grant there or below. */
  @IsOptional()
  @IsString()
  territory?: string;

  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @IsOptional()
  @IsIn(STATES)
  state?: 'active' | 'disabled' | 'erased';

  /** Part of a name or of an address. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
