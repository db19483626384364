import { IMPORT_KINDS, type ImportKind } from '@core/reporting';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { importLifecycle, type ImportStatus } from '../domain/import-lifecycle';
import { PageRequest } from '@platform/http';

/** Which imports. */
export class ListImportsRequest extends PageRequest {
  /** Code. */
  @IsOptional()
  @IsString()
  programme?: string;

  @IsOptional()
  @IsIn(IMPORT_KINDS)
  kind?: ImportKind;

  @IsOptional()
  @IsIn(importLifecycle.states)
  status?: ImportStatus;
}
