import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { CHAPTER_KINDS, type ChapterKind } from '../data/chapter.reader';
import { FiguresQuery } from './figures.request';

export class ExplainQuery extends FiguresQuery {
  /**
   * `accepted`, `gap`, `statuses.overdue`, `money.spent`, `slipping.deviation` …; with `indicators.` or `measures.` before it, of that
   * type; counts also with `all.` before them, of both.
   */
  @IsString()
  @MaxLength(60)
  figure: string;

  /** Only of one direction, promise or executor. */
  @ValidateIf(({ by, key }: ExplainQuery) => by !== undefined || key !== undefined)
  @IsIn(CHAPTER_KINDS)
  by?: ChapterKind;

  /** Goes with `by`: code of a direction or promise, name of an executor; without it what belongs to none. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  key?: string;

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
