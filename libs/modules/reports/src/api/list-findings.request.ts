import { IsIn, IsOptional } from 'class-validator';
import { PageRequest } from '@platform/http';

/** Which findings, and how. */
export class ListFindingsRequest extends PageRequest {
  /** `csv` gives all of them as a file, without pages. */
  @IsOptional()
  @IsIn(['json', 'csv'])
  format: 'json' | 'csv' = 'json';
}
