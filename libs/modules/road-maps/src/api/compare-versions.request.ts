import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ListDifferencesRequest } from './list-differences.request';

const MOST_VERSIONS = 2_147_483_647;

/** What a version is compared with. */
export class CompareVersionsRequest extends ListDifferencesRequest {
  /** Number of the other version; by default the one before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  from?: number;
}
