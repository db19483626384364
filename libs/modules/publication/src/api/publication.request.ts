import { IsBoolean } from 'class-validator';

/** Whether a programme is to be shown to everybody. */
export class PublicationRequest {
  @IsBoolean()
  published: boolean;
}
