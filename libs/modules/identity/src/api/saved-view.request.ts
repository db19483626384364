import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

/** An address to be kept. */
export class SavedViewRequest {
  /** What it is called; one name, one view. */
  @Transform(trimmed)
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  /** Path and search of a page of this site. */
  @IsString()
  @MaxLength(2000)
  path: string;

  /** Whether signing in leads there when nothing else was asked for; one view at most is it. */
  @IsOptional()
  @IsBoolean()
  isStart?: boolean;
}
