import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

/** Which part of the map is asked for. */
export class ListBoundariesRequest {
  /** 0 the country .. 3 a city district. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(3)
  level?: number;

  /** Code of the territory directly above. */
  @IsOptional()
  @IsString()
  parent?: string;
}
