import { IsOptional, Matches } from 'class-validator';

/** How much of the trail is gone through. */
export class CheckChainRequest {
  /** Only what was sealed on this day (UTC) or later, trusting the signed root before it; absent: everything. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  from?: string;
}
