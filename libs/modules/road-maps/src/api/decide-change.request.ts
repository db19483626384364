import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';

/** What is decided on a change request. */
export class DecideChangeRequest {
  @IsIn(['approve', 'reject'])
  decision: 'approve' | 'reject';

  /** Why; a rejection must say it. */
  @ValidateIf(({ decision, reason }: DecideChangeRequest) => decision === 'reject' || reason != null)
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason?: string | null;
}
