import { IsString, MaxLength, MinLength } from 'class-validator';

/** The secret of a link, and the password it is to set. It comes in the body: addresses are written into logs. */
export class UseLinkRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(512)
  token: string;

  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  password: string;
}
