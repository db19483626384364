import { ACTIONS, type Action } from '@core/access';
import { IsIn, IsOptional, IsString } from 'class-validator';

/** What is asked about. */
export class PermissionRequest {
  @IsIn(ACTIONS)
  action: Action;

  /** Code; absent: anywhere at all. */
  @IsOptional()
  @IsString()
  territory?: string;

  /** Code; absent: any programme at all. */
  @IsOptional()
  @IsString()
  programme?: string;
}
