import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CHAPTER_KINDS, type ChapterKind } from '../data/chapter.reader';
import { FiguresQuery } from './figures.request';

export class ExplainQuery extends FiguresQuery {
  /** `accepted`, `gap`, `statuses.overdue`, `money.spent` …; with `indicators.` or `measures.` before it, of that type. */
  @IsString()
  @MaxLength(60)
  figure: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export class BreakdownQuery extends FiguresQuery {
  @IsIn(CHAPTER_KINDS)
  by: ChapterKind;
}

export class ChapterQuery {
  /** Programme code. */
  @IsString()
  @MaxLength(100)
  programme: string;

  @IsIn(CHAPTER_KINDS)
  by: ChapterKind;

  /** Code of a direction or promise, name of an executor. */
  @IsString()
  @MaxLength(300)
  key: string;

  /** Period code; by default the last one that ended. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  period?: string;

  /** ISO instant, or a day (its end). */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  knownAt?: string;
}
