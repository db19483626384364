import { PageRequest } from '@platform/http';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Which verifications. */
export class ListVerificationsRequest extends PageRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  programme: string;

  /** Code; its subtree is meant. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  territory?: string;

  /** Id of the person who recorded them, or `me`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  by?: string;
}
