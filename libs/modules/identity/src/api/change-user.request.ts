import { LANGUAGES, type Language } from '@core/kernel';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

const STATES = ['active', 'disabled'] as const;

/** What is to be otherwise; what is absent stays. */
export class ChangeUserRequest {
  @IsOptional()
  @IsEmail({ allow_utf8_local_part: true, require_tld: false })
  @MaxLength(254)
  email?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  /** `disabled`: nobody comes in with this account, sessions end, tokens open nothing. */
  @IsOptional()
  @IsIn(STATES)
  state?: 'active' | 'disabled';
}
