import { IsOptional, IsString, MaxLength } from 'class-validator';

/** An authenticator app to be set up. */
export class TotpRequest {
  /** The password once more; an account that has one does not get by without it. */
  @IsOptional()
  @IsString()
  @MaxLength(1024)
  password?: string;
}
