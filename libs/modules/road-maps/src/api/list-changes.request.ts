import { IsIn, IsOptional, IsString } from 'class-validator';
import { CHANGE_STATES, type ChangeState } from '../domain/change-states';
import { PageRequest } from '@platform/http';

/** Which change requests are asked for. */
export class ListChangesRequest extends PageRequest {
  @IsOptional()
  @IsString()
  programme?: string;

  @IsOptional()
  @IsIn(CHANGE_STATES)
  state?: ChangeState;

  /** Road maps of this territory and of all below it. */
  @IsOptional()
  @IsString()
  territory?: string;
}
