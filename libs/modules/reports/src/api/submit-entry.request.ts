import { CHOICES, type DelayReason } from '@core/reporting';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsNumber, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';

const LONGEST_TEXT = 32_767;

/** One entry by form. */
export class SubmitEntryRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  /** Code of the road map's territory. */
  @IsString()
  @IsNotEmpty()
  territory: string;

  @IsString()
  @IsNotEmpty()
  itemCode: string;

  /** `2026-10` or `2026-Q4` */
  @IsString()
  @IsNotEmpty()
  period: string;

  /** In the item's unit: a number, decimal text, or yes/no for what is done or not. */
  @ApiPropertyOptional({
    oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }],
    nullable: true,
  })
  @IsOptional()
  @ValidateIf((_entry, value) => !['number', 'boolean'].includes(typeof value))
  @IsString()
  value?: number | string | boolean | null;

  @IsOptional()
  @IsNumber()
  numerator?: number | null;

  @IsOptional()
  @IsNumber()
  denominator?: number | null;

  /** Million tenge. */
  @IsOptional()
  @IsNumber()
  spent?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  narrative?: string | null;

  @IsOptional()
  @IsIn(CHOICES.delayReason)
  delayReason?: DelayReason | null;

  /** A URL or the name of an attachment. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  evidence?: string | null;

  /** Why a locked period is corrected; needed there only. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_TEXT)
  reason?: string | null;
}
