import { ApiProperty } from '@nestjs/swagger';
import { CHAPTER_KINDS, type ChapterKind } from '../data/chapter.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import type { FollowedChapter } from '../use-cases/follow-chapter';
import { IndicatorFigures, MeasureFigures, presentIndicators, presentMeasures } from './figures.response';
import { TitleResponse } from './items.response';

/** The chapter's figures at the end of one period. */
export class ChapterPeriodResponse {
  period: string;
  measures: MeasureFigures;
  indicators: IndicatorFigures;
}

/** Planned completion at the end of a period of the term, percent. */
export class ChapterPlanResponse {
  period: string;
  measures: number | null;
  indicators: number | null;
}

/** The chapter's figures at one place. */
export class ChapterPlaceResponse {
  /** Territory code; the place asked for stands for what it has of its own. */
  territory: string;
  measures: MeasureFigures;
  indicators: IndicatorFigures;
}

/** One direction, promise or executor at a place. */
export class ChapterResponse {
  programme: string;
  territory: string;
  period: string;
  knownAt: string | null;
  @ApiProperty({ enum: CHAPTER_KINDS })
  by: ChapterKind;
  key: string | null;
  title: TitleResponse | null;
  /** From the first period to the one asked for; its last is the chapter now. */
  series: ChapterPeriodResponse[];
  plan: ChapterPlanResponse[];
  /** Places directly below that have items of the chapter, and the place itself where it has its own. */
  places: ChapterPlaceResponse[];
}

export function presentChapter(
  asked: { programme: ProgrammeCalendar; territory: string; ord: number; knownAt?: string },
  by: ChapterKind,
  { key, title, series, plan, places }: FollowedChapter,
): ChapterResponse {
  const { programme, territory, ord, knownAt } = asked;
  return {
    programme: programme.code,
    territory,
    period: programme.periods[ord],
    knownAt: knownAt ?? null,
    by,
    key,
    title,
    series: series.map((one) => ({ period: programme.periods[one.ord], ...pair(one) })),
    plan: plan.map(({ ord: at, ...planned }) => ({ period: programme.periods[at], ...planned })),
    places: places.map((one) => ({ territory: one.territory, ...pair(one) })),
  };
}

function pair({ measures, indicators }: Pick<FollowedChapter['series'][number], 'measures' | 'indicators'>) {
  return { measures: presentMeasures(measures), indicators: presentIndicators(indicators) };
}
