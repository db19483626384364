import { LANGUAGES, type Language } from '@core/kernel';
import { IsIn, IsOptional } from 'class-validator';
import { PageRequest } from '@platform/http';

/** Which findings, and how. */
export class ListFindingsRequest extends PageRequest {
  /** Without pages: `csv` gives all of them as a file, `xlsx` the file as it was sent with its bad cells marked. */
  @IsOptional()
  @IsIn(['json', 'csv', 'xlsx'])
  format: 'json' | 'csv' | 'xlsx' = 'json';

  /** Of the sentences in files; JSON has codes instead. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang: Language = 'kk';
}
