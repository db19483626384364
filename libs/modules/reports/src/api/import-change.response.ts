import { CHOICES, type ItemKind } from '@core/reporting';
import { ApiProperty } from '@nestjs/swagger';
import type { ImportChangeRow } from '../data/import-change.reader';

/** What a value is measured in. */
export class MeasuredResponse {
  @ApiProperty({ enum: CHOICES.itemKind })
  kind: ItemKind;
  unit: string | null;
}

/** What a row of a file would do. */
export class ImportChangeResponse {
  /** The heading is row 1. */
  row: number;
  /** Codes; null where the row could not be read. */
  territory: string | null;
  itemCode: string | null;
  period: string | null;
  /** What a value is measured in, of a row of progress. */
  @ApiProperty({ type: MeasuredResponse, nullable: true })
  measured: MeasuredResponse | null;
  @ApiProperty({ enum: ['new', 'changed', 'unchanged', 'refused'] })
  change: 'new' | 'changed' | 'unchanged' | 'refused';
  /** What is recorded now. */
  before: object | null;
  /** What the row says. */
  after: object | null;
}

/** A change as the API shows it. */
export function presentImportChange({ rowNumber, ...change }: ImportChangeRow): ImportChangeResponse {
  return { row: rowNumber, ...change };
}
