import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** Where somebody is to review. */
export class ListReviewersRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  programme: string;

  /** Code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  territory: string;
}
