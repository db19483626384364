import { IsEmail, IsString, MaxLength, MinLength, ValidateIf } from 'class-validator';

/** How a browser signs in: a person by e-mail address and password, the operator by the bootstrap token. */
export class SessionRequest {
  /** The bootstrap token; nothing else beside it. */
  @ValidateIf(({ email, password }: SessionRequest) => email === undefined && password === undefined)
  @IsString()
  @MinLength(1)
  @MaxLength(512)
  token?: string;

  @ValidateIf(({ token }: SessionRequest) => token === undefined)
  @IsEmail({ allow_utf8_local_part: true, require_tld: false })
  @MaxLength(254)
  email?: string;

  @ValidateIf(({ token }: SessionRequest) => token === undefined)
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password?: string;
}
