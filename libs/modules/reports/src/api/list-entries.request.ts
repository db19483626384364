import { IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import type { EntryState } from '@modules/ledger';
import { PageRequest } from '@platform/http';

const STATES: readonly EntryState[] = ['submitted', 'accepted', 'returned', 'withdrawn'];

/** Which entries. */
export class ListEntriesRequest extends PageRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  @IsOptional()
  @IsIn(STATES)
  state?: EntryState;

  /** Code; its subtree is meant. */
  @IsOptional()
  @IsString()
  territory?: string;

  /** `2026-10` or `2026-Q4` */
  @IsOptional()
  @IsString()
  period?: string;
}
