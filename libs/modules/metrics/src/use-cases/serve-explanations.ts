import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { offsetIn, type JsonBytes } from '@platform/http';
import { presentBreakdown } from '../api/breakdown.response';
import { presentChapter } from '../api/chapter.response';
import { presentExplanation } from '../api/explain.response';
import type { BreakdownQuery, ChapterQuery, ExplainQuery } from '../api/explain.request';
import type { FiguresQuery } from '../api/figures.request';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { askedBorders } from '../domain/asked-borders';
import { askedPeriod } from '../domain/asked-period';
import { knownAtOf } from '../domain/known-at';
import { BreakDownFigures } from './break-down-figures';
import { ExplainFigure, type AskedChapter, type ExplainRequest } from './explain-figure';
import { FiguresCache } from './figures-cache';
import { FollowChapter } from './follow-chapter';

const DEFAULT_LIMIT = 50;
const TYPES = { measures: 'measure', indicators: 'indicator', all: 'all' } as const;

/** Answers to "how is this made?" as bytes, kept until the programme's sums change. */
@Injectable()
export class ServeExplanations {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly explainFigure: ExplainFigure,
    private readonly breakDown: BreakDownFigures,
    private readonly followChapter: FollowChapter,
    private readonly cache: FiguresCache,
  ) {}

  async explain(territory: string, query: ExplainQuery): Promise<JsonBytes> {
    return this.cache.serve(query.programme, ['explain', territory, query], async () => {
      const request = {
        ...(await this.asked(territory, query)),
        ...typeAndFigure(query.figure),
        chapter: chapterIn(query),
        offset: offsetIn(query.cursor),
        limit: query.limit ?? DEFAULT_LIMIT,
      };
      return presentExplanation(request, await this.explainFigure.run(request));
    });
  }

  async breakdown(territory: string, query: BreakdownQuery): Promise<JsonBytes> {
    return this.cache.serve(query.programme, ['breakdown', territory, query], async () =>
      presentBreakdown(await this.breakDown.run(await this.asked(territory, query), query.by)),
    );
  }

  async chapter(territory: string, query: ChapterQuery): Promise<JsonBytes> {
    return this.cache.serve(query.programme, ['chapter', territory, query], async () => {
      const asked = await this.asked(territory, query);
      const { by, key } = query;
      return presentChapter(asked, by, await this.followChapter.run({ ...asked, by, key }));
    });
  }

  private async asked(territory: string, query: FiguresQuery) {
    const programme = await this.calendars.byCode(this.database, query.programme);
    const ord = askedPeriod(programme, query.period);
    const knownAt = knownAtOf(query.knownAt, programme.timeZone);
    return { programme, territory, ord, knownAt, borders: askedBorders(query.borders) };
  }
}

/** `indicators.coverage` is of indicators; a figure without a type before it is of measures. */
function typeAndFigure(asked: string): Pick<ExplainRequest, 'type' | 'figure'> {
  const [head, ...rest] = asked.split('.');
  if (!Object.hasOwn(TYPES, head)) return { type: 'measure', figure: asked };
  return { type: TYPES[head as keyof typeof TYPES], figure: rest.join('.') };
}

function chapterIn({ by, key }: ExplainQuery): AskedChapter | undefined {
  return by === undefined ? undefined : { by, key: key ?? null };
}
