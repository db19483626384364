import { IsOptional, IsString } from 'class-validator';
import { PageRequest } from '@platform/http';

/** Which road maps are asked for. */
export class ListRoadMapsRequest extends PageRequest {
  @IsOptional()
  @IsString()
  programme?: string;

  /** Code of the road map's own territory. */
  @IsOptional()
  @IsString()
  territory?: string;
}
