import { IsString } from 'class-validator';

/** The payload of a test's jobs. */
export class Note {
  @IsString() text: string;
}
