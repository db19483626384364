import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';

const LONGEST_NOTE = 1_000;

/** What is said of a place's figures in a period. */
export class WriteNoteRequest {
  /** Code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  programme: string;

  /** Code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  territory: string;

  /** Code, of any period of the term. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(10)
  period: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(LONGEST_NOTE)
  text: string;
}
