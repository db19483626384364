import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { GrantRequest } from './grant.request';

const MOST_GRANTS = 300;

/** All that a person may do, as far as the caller's own grants reach. */
export class GrantsRequest {
  @IsArray()
  @ArrayMaxSize(MOST_GRANTS)
  @ValidateNested({ each: true })
  @Type(() => GrantRequest)
  grants: GrantRequest[];
}
