import { IsQuantity } from '@platform/http';
import { IsIn, IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const METHODS = ['desk', 'site', 'registry', 'citizen'] as const;
const RESULTS = ['confirmed', 'partly', 'refuted', 'unusable'] as const;

/** What somebody independent saw. */
export class VerificationRequest {
  /** Day of the verification, `2026-10-21`. */
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  date: string;

  @IsIn(METHODS)
  method: (typeof METHODS)[number];

  /** In the item's own unit; may be left out when the claim is refuted or unusable. */
  @IsOptional()
  @IsQuantity()
  value?: number;

  @IsOptional()
  @IsQuantity()
  numerator?: number;

  @IsOptional()
  @IsQuantity()
  denominator?: number;

  @IsIn(RESULTS)
  result: (typeof RESULTS)[number];

  @IsOptional()
  @IsString()
  @MaxLength(500)
  place?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string;
}
