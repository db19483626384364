import { LANGUAGES, type Language } from '@core/kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { GrantRequest } from './grant.request';

const MOST_GRANTS = 300;

/** A person to be let in. */
export class CreateUserRequest {
  @IsEmail({ allow_utf8_local_part: true, require_tld: false })
  @MaxLength(254)
  email: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name: string;

  /** Of mails. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => GrantRequest)
  grants?: GrantRequest[];
}
