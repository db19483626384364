import { PageRequest } from '@platform/http';
import { IsNotEmpty, IsOptional, IsString } from 'class-validator';

/** Which returned entries. */
export class ListReturnedRequest extends PageRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  /** Code; its subtree is meant. */
  @IsOptional()
  @IsString()
  territory?: string;
}
