import { IsString, MaxLength, MinLength } from 'class-validator';

/** A code of the authenticator app, or a recovery code. */
export class SecondFactorRequest {
  @IsString()
  @MinLength(6)
  @MaxLength(40)
  code: string;
}
