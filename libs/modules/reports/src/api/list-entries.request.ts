import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { entryLifecycle, type EntryState } from '@modules/ledger';
import { PageRequest } from '@platform/http';
import { QUEUE_SORTS, type QueueSort } from '../data/review-queue.reader';

const YES_OR_NO = ['true', 'false'] as const;

/** Which entries. */
export class ListEntriesRequest extends PageRequest {
  /** Code of the programme. */
  @IsString()
  @IsNotEmpty()
  programme: string;

  @IsOptional()
  @IsIn(entryLifecycle.states)
  state?: EntryState;

  /** Code; its subtree is meant. */
  @IsOptional()
  @IsString()
  territory?: string;

  /** `2026-10` or `2026-Q4` */
  @IsOptional()
  @IsString()
  period?: string;
  /** Code. */
  @IsOptional()
  @IsString()
  direction?: string;

  /** Id of an item; its reports of all periods. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  item?: number;

  /** Id of a person, `me`, or `none` for entries that nobody was given. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  assignee?: string;

  /** With a delay reason, or with the reason why a locked period is corrected. */
  @IsOptional()
  @IsIn(YES_OR_NO)
  hasReason?: 'true' | 'false';

  /** Worse than what was accepted before. */
  @IsOptional()
  @IsIn(YES_OR_NO)
  regression?: 'true' | 'false';

  /** Found in the item's code, title and executor and in the narrative, whatever the case. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** `oldest` by default. */
  @IsOptional()
  @IsIn(QUEUE_SORTS)
  sort?: QueueSort;

  /** `true`: also how many there are in each state. */
  @IsOptional()
  @IsIn(YES_OR_NO)
  totals?: 'true' | 'false';
}
