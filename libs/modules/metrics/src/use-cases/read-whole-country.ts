import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ChangingCountryReader } from '../data/changing-country.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { ProgrammeCalendarReader } from '../data/programme-calendar.reader';
import { ReadFigures, type TerritoryFigures } from './read-figures';

/** Country, regions, districts, city districts. */
const LEVELS = [0, 1, 2, 3];

/** The figures of every territory for one period. */
@Injectable()
export class ReadWholeCountry {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly countries: ChangingCountryReader,
    private readonly figures: ReadFigures,
  ) {}

  /** By territory code. @throws DomainError `PROGRAMME.NOT_FOUND`, `TERRITORY.NOT_FOUND` where there is no country */
  async run(
    programmeId: number,
    ord: number,
  ): Promise<{ programme: ProgrammeCalendar; figures: TerritoryFigures[] }> {
    const programme = await this.calendars.byId(this.database, programmeId);
    const country = await this.countries.read(this.database, programme);
    const territory = country.treeAt(ord).root().code;
    const all: TerritoryFigures[] = [];
    for (const level of LEVELS) {
      all.push(
        ...(await this.figures.run({ programme, territory, of: { level }, fromOrd: ord, toOrd: ord })),
      );
    }
    const figures = all.sort((a, b) => (a.territory < b.territory ? -1 : 1));
    return { programme, figures };
  }
}
