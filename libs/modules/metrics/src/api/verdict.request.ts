import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { VERDICTS, type Verdict } from '@core/metrics';

/** Which verdicts are asked for. */
export class VerdictsQuery {
  /** Code; by default the country, which stands for the programme as a whole. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  territory?: string;

  /** Period code; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  /** Only promises for which this one stands, confirmed or proposed. */
  @IsOptional()
  @IsIn(VERDICTS)
  verdict?: Verdict;

  /** ISO instant, or a day (its end). */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

/** What an analyst says of a promise. */
export class VerdictRequest {
  /** Code; by default the country. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  territory?: string | null;

  /** Period code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(10)
  period: string;

  @IsIn(VERDICTS)
  verdict: Verdict;

  /** Needed where it is not what the rule proposes. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason?: string | null;
}
