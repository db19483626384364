import { IsOptional, IsString, MaxLength } from 'class-validator';
import { CreateTokenRequest } from './create-token.request';

/** An API token that somebody makes for themselves. */
export class OwnTokenRequest extends CreateTokenRequest {
  /** The password once more; an account that has one does not get by without it. */
  @IsOptional()
  @IsString()
  @MaxLength(1024)
  password?: string;
}
