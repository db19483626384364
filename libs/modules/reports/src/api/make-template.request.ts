import { LANGUAGES, type Language } from '@core/kernel';
import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';

/** Which template. */
export class MakeTemplateRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  /** Code; the road maps of its subtree are meant. */
  @IsString()
  @IsNotEmpty()
  territory: string;

  /** `2026-10` or `2026-Q4` */
  @IsString()
  @IsNotEmpty()
  period: string;

  /** Of headings and choices. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang: Language = 'kk';
}
