import { PageRequest } from '@platform/http';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { OBLIGATION_STATES, type ObligationState } from '../domain/obligation-state';

/** Which obligations are asked for. */
export class ListObligationsRequest extends PageRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  /** `2026-10` or `2026-Q4`; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  /** Code; the road maps of its subtree. */
  @IsOptional()
  @IsString()
  territory?: string;

  @IsOptional()
  @IsIn(OBLIGATION_STATES)
  state?: ObligationState;
}
