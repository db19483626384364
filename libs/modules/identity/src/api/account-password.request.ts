import { IsString, MaxLength, MinLength } from 'class-validator';

/** A new password, and the one of before. Their strength is judged apart from their shape. */
export class AccountPasswordRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  current: string;

  @IsString()
  @MinLength(1)
  @MaxLength(1024)
  next: string;
}
