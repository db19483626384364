import { IsString, MaxLength, MinLength } from 'class-validator';

/** How a browser signs in. */
export class SessionRequest {
  /** The bootstrap token. */
  @IsString()
  @MinLength(1)
  @MaxLength(512)
  token: string;
}
