import { IsOptional, IsString, MaxLength } from 'class-validator';

/** Which period an effect is told for. */
export class EffectQuery {
  /** Period code; by default that of the act, or the current one where the act is older. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;
}
