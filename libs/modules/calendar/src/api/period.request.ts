import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const REASON = 2_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

/** Whose period is meant. */
export class PeriodRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;
}

/** How a period is closed. */
export class LockPeriodRequest extends PeriodRequest {
  /** Close it although reports are missing or it has not ended; needs a reason. */
  @IsOptional()
  @IsBoolean()
  force?: boolean;

  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(REASON)
  reason?: string;
}

/** Why a period is opened again. */
export class UnlockPeriodRequest extends PeriodRequest {
  /** Needed of everybody but the bootstrap token. */
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(REASON)
  reason?: string;
}

/** What is to be different about a period, for everybody; what is left out stays. */
export class ChangePeriodRequest extends PeriodRequest {
  /** Reports are due at the end of this day, `2026-02-12`. */
  @IsOptional()
  @Matches(DAY)
  dueOn?: string;

  /** Days after the due day in which a report is late and not yet overdue. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(60)
  graceDays?: number;

  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(REASON)
  reason: string;
}

/** More time for one road map. */
export class GrantExtensionRequest {
  /** `2026-10` or `2026-Q4` */
  @IsString()
  @IsNotEmpty()
  @MaxLength(10)
  period: string;

  /** Due at the end of this day, `2026-11-20`. */
  @Matches(DAY)
  until: string;

  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(REASON)
  reason: string;
}
