import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';

const MOST = 100;

/** Whose names are asked for. */
export class ListNamesRequest {
  /** Ids as records name those who wrote them, with commas between; a hundred at most. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  ids: string[];
}
