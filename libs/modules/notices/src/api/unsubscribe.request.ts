import { IsUUID } from 'class-validator';

/** Whose mails. */
export class UnsubscribeRequest {
  /** The key of the link. */
  @IsUUID()
  key: string;
}
