import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

const LONGEST_REASON = 2_000;

/** Why a proposal is declined. */
export class DeclineProposalRequest {
  /** Told to who proposed it. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_REASON)
  reason: string;
}
