import { IsString, Matches, MaxLength } from 'class-validator';

/** Why a note is taken back. */
export class WithdrawNoteRequest {
  @IsString()
  @Matches(/\S/)
  @MaxLength(1_000)
  reason: string;
}
