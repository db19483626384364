import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { TreeDayRequest } from './tree-day.request';

/** Which territories are asked for. */
export class ListTerritoriesRequest extends TreeDayRequest {
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
