import { LANGUAGES, type Language } from '@core/kernel';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** Which pack of a place. */
export class StocktakeRequest {
  /** Programme code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  programme: string;

  /** Period code, `2026-10` or `2026-Q4`; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  /** ISO instant, or a day (its end): the pack as it was known then; the same again whenever it is asked for. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  lang: Language = 'kk';
}
