import { IsEmail, MaxLength } from 'class-validator';

/** Whoever forgot a password. */
export class PasswordResetRequest {
  @IsEmail({ allow_utf8_local_part: true, require_tld: false })
  @MaxLength(254)
  email: string;
}
