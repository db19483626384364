import { PageRequest } from '@platform/http';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { CLAIMS, type Claim } from '../domain/candidate';

/** Which items are worth verifying. */
export class ListCandidatesRequest extends PageRequest {
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

  /** `accepted` as done, or only `claimed`. */
  @IsOptional()
  @IsIn(CLAIMS)
  claim?: Claim;

  /** Found in the item's code, title and executor, whatever the case. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
