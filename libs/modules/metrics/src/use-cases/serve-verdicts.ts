import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { offsetIn, type JsonBytes } from '@platform/http';
import type { VerdictsQuery } from '../api/verdict.request';
import { presentVerdicts, type JudgedPromise } from '../api/verdict.response';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { VerdictReader } from '../data/verdict.reader';
import { askedPeriod } from '../domain/asked-period';
import { knownAtOf } from '../domain/known-at';
import { BreakDownFigures, type BrokenDown } from './break-down-figures';
import { FiguresCache } from './figures-cache';

const DEFAULT_LIMIT = 50;

/** The promises of a programme with what is said of them, as bytes kept until figures or verdicts change. */
@Injectable()
export class ServeVerdicts {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly verdicts: VerdictReader,
    private readonly breakDown: BreakDownFigures,
    private readonly cache: FiguresCache,
  ) {}

  /** Code of the territory that is asked for: the country unless one is named. */
  async placeOf({ territory }: VerdictsQuery): Promise<string> {
    return territory ?? this.verdicts.country(this.database);
  }

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, `TERRITORY.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.IN_FUTURE` */
  async list(code: string, query: VerdictsQuery): Promise<JsonBytes> {
    return this.cache.serve(code, ['verdicts', query], async () => {
      const programme = await this.calendars.byCode(this.database, code);
      const country = await this.verdicts.country(this.database);
      const territory = query.territory ?? country;
      const ord = askedPeriod(programme, query.period);
      const knownAt = knownAtOf(query.knownAt, programme.timeZone);
      // A promise that nobody has made an item of yet is the whole programme's business, and no place's.
      const empty = territory === country;
      const lines = await this.breakDown.run({ programme, territory, ord, knownAt }, 'promise', { empty });
      const judged = lines
        .filter(isJudged)
        .filter(({ judgement }) => query.verdict === undefined || judgement.verdict === query.verdict);
      const page = { from: offsetIn(query.cursor), limit: query.limit ?? DEFAULT_LIMIT };
      return presentVerdicts(judged, { territory, period: programme.periods[ord] }, page);
    });
  }
}

function isJudged(line: BrokenDown): line is JudgedPromise {
  return line.key !== null && line.judgement !== null;
}
