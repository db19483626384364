import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { PageRequest } from '@platform/http';

/** Which territories are asked for. */
export class ListTerritoriesRequest extends PageRequest {
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
