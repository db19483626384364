import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Which reminders are asked for. */
export class ListRemindersRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  programme: string;

  /** `2026-10` or `2026-Q4`; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;
}
