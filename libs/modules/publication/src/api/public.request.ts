import { LANGUAGES, type Language } from '@core/kernel';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { CARD_THEMES, type CardTheme } from '../domain/draw-card';

/** Which period is asked for. */
export class PublicPeriodQuery {
  /** `2026-10` or `2026-Q4`; by default the last of record, else the last whose reports were due. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;
}

/** In which language. */
export class PublicLanguageQuery {
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}

/** How a card is to look. */
export class CardQuery extends PublicPeriodQuery {
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;

  /** `auto` follows the reader's device. */
  @IsOptional()
  @IsIn(CARD_THEMES)
  theme?: CardTheme;
}
