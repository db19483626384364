import { PageRequest } from '@platform/http';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Which notes are asked for. */
export class ListNotesRequest extends PageRequest {
  /** Code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  programme: string;

  /** Code; of the places below it nothing is told. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  territory: string;

  /** ISO instant, or a day (its end): what was written, and stood, then. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;
}
