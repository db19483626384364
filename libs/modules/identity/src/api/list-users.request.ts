import { ROLES, type Role } from '@core/access';
import { PageRequest } from '@platform/http';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const STATES = ['active', 'disabled', 'erased', 'invited'] as const;

/** Which people. */
export class ListUsersRequest extends PageRequest {
  /** Code: people with a grant there or below. */
  @IsOptional()
  @IsString()
  territory?: string;

  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  /** `invited`: active, but neither has chosen a password nor come in otherwise. */
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];

  /** Part of a name or of an address; Kazakh letters and their Russian neighbours are the same. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
