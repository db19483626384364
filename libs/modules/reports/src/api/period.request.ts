import { IsNotEmpty, IsString } from 'class-validator';

/** Whose period is meant. */
export class PeriodRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;
}
