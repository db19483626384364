import { IsString, Matches, MaxLength } from 'class-validator';

/** What somebody says of an entry. */
export class CommentEntryRequest {
  @IsString()
  @Matches(/\S/)
  @MaxLength(4_000)
  text: string;
}
