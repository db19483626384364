import { Injectable } from '@nestjs/common';
import { league, metricRule, type Track } from '@core/metrics';
import { Database } from '@platform/database';
import type { JsonBytes } from '@platform/http';
import { presentFigures } from '../api/figures.response';
import { presentLeague } from '../api/league.response';
import { ChangingCountryReader } from '../data/changing-country.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { askedBorders } from '../domain/asked-borders';
import { askedPeriod } from '../domain/asked-period';
import { knownAtOf } from '../domain/known-at';
import { FiguresCache } from './figures-cache';
import { ReadFigures, type FiguresRequest, type TerritoryFigures } from './read-figures';

interface Asked {
  readonly programme: string;
  readonly period?: string;
  readonly knownAt?: string;
  readonly borders?: string;
}

interface AskedSeries {
  readonly programme: string;
  readonly from?: string;
  readonly to?: string;
  readonly knownAt?: string;
  readonly borders?: string;
}

/** Answers for figures as bytes, kept until the programme's sums change. */
@Injectable()
export class ServeFigures {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly countries: ChangingCountryReader,
    private readonly figures: ReadFigures,
    private readonly cache: FiguresCache,
  ) {}

  async one(territory: string, asked: Asked): Promise<JsonBytes> {
    return this.cache.serve(asked.programme, ['one', territory, asked], async () => {
      const [figures] = await this.read(territory, asked, 'itself');
      return presentFigures(figures);
    });
  }

  async children(territory: string, asked: Asked): Promise<JsonBytes> {
    return this.cache.serve(asked.programme, ['children', territory, asked], async () => {
      const figures = await this.read(territory, asked, 'children');
      return { items: figures.map(presentFigures), nextCursor: null };
    });
  }

  async series(territory: string, asked: AskedSeries): Promise<JsonBytes> {
    return this.cache.serve(asked.programme, ['series', territory, asked], async () => {
      const programme = await this.calendars.byCode(this.database, asked.programme);
      const range = rangeOf(programme, asked);
      const figures = await this.figures.run({
        ...lookOf(programme, asked),
        territory,
        of: 'itself',
        ...range,
      });
      return { items: figures.map(presentFigures), nextCursor: null };
    });
  }

  async plan(territory: string, asked: AskedSeries): Promise<JsonBytes> {
    return this.cache.serve(asked.programme, ['plan', territory, asked], async () => {
      const programme = await this.calendars.byCode(this.database, asked.programme);
      const figures = await this.figures.run({
        ...lookOf(programme, asked),
        territory,
        of: 'itself',
        fromOrd: 0,
        toOrd: programme.periods.length - 1,
      });
      const items = figures.map(({ period, measures, indicators }) => ({
        period,
        measures: measures.planned,
        indicators: indicators.planned,
      }));
      return { items, nextCursor: null };
    });
  }

  /** @param listed codes of the territories to be listed; absent: all */
  async league(
    asked: Asked & { level?: string; track?: Track },
    listed?: ReadonlySet<string>,
  ): Promise<JsonBytes> {
    const track = asked.track ?? 'verified';
    const level = Number(asked.level ?? 1);
    return this.cache.serve(
      asked.programme,
      ['league', asked, listed === undefined ? null : [...listed].sort()],
      async () => {
        const programme = await this.calendars.byCode(this.database, asked.programme);
        const country = await this.countries.read(this.database, programme);
        const root = country.treeAt(0).root();
        const figures = await this.read(root.code, asked, { level });
        const tiers = league(
          figures.map(({ territory, measures }) => ({
            territory,
            level,
            measures: measures.total,
            completion: measures[track],
            high: measures.high,
            reporting: measures.reporting,
          })),
          metricRule(figures[0]?.ruleVersion),
        );
        const period = figures[0]?.period ?? '';
        return presentLeague({ programme: asked.programme, period, track }, tiers, listed);
      },
    );
  }

  private async read(territory: string, asked: Asked, of: FiguresRequest['of']): Promise<TerritoryFigures[]> {
    const programme = await this.calendars.byCode(this.database, asked.programme);
    const ord = askedPeriod(programme, asked.period);
    return this.figures.run({ ...lookOf(programme, asked), territory, of, fromOrd: ord, toOrd: ord });
  }
}

/** Whose figures, as known when and within which borders. */
function lookOf(
  programme: ProgrammeCalendar,
  asked: { knownAt?: string; borders?: string },
): Pick<FiguresRequest, 'programme' | 'knownAt' | 'borders'> {
  const knownAt = knownAtOf(asked.knownAt, programme.timeZone);
  return { programme, knownAt, borders: askedBorders(asked.borders) };
}

/** From the first period (or the one asked for) to the current one (or the one asked for). */
function rangeOf(programme: ProgrammeCalendar, asked: AskedSeries): { fromOrd: number; toOrd: number } {
  return {
    fromOrd: asked.from === undefined ? 0 : askedPeriod(programme, asked.from),
    toOrd: asked.to === undefined ? programme.currentOrd : askedPeriod(programme, asked.to),
  };
}
