import { IMPORT_KINDS, type ImportKind } from '@core/reporting';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { ERROR_POLICIES, type ErrorPolicy } from '../domain/error-policy';
import { IMPORT_MODES, type ImportMode } from '../domain/import-mode';

/** The fields beside the file. */
export class CreateImportRequest {
  /** What the file holds. */
  @IsIn(IMPORT_KINDS)
  kind: ImportKind;

  /** Code of the programme; required for road maps and progress. */
  @IsOptional()
  @IsString()
  programme?: string;

  /** Whether to look first. */
  @IsOptional()
  @IsIn(IMPORT_MODES)
  mode: ImportMode = 'apply';

  /** Whether bad rows are left out or refuse the whole file. */
  @IsOptional()
  @IsIn(ERROR_POLICIES)
  onError: ErrorPolicy = 'skip';
}
