import {
  presentFigures,
  ProgrammeCalendarReader,
  ReadFigures,
  ReadWholeCountry,
  type FiguresResponse,
} from '@modules/metrics';
import { StandingEditionReader } from '@modules/editions';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { PublicPlaceReader } from '../data/public-place.reader';
import type { PublicPeriod, PublishedProgramme } from '../data/published-programme.reader';

/** Country, regions, districts, city districts. */
const LEVELS = [0, 1, 2, 3];

type Programme = Pick<PublishedProgramme, 'id'>;

/** Figures as they are shown to everybody: of record where there is an edition, else those of now. */
@Injectable()
export class ReadPublicFigures {
  constructor(
    private readonly database: Database,
    private readonly calendars: ProgrammeCalendarReader,
    private readonly figures: ReadFigures,
    private readonly country: ReadWholeCountry,
    private readonly editions: StandingEditionReader,
    private readonly places: PublicPlaceReader,
  ) {}

  /** Of every territory, by code. */
  async ofCountry({ id }: Programme, period: PublicPeriod): Promise<FiguresResponse[]> {
    return period.edition === null ? this.today({ id }, period) : this.editions.figures(period.edition.id);
  }

  /** Of every territory as they are now, whatever is of record. */
  async today({ id }: Programme, { ord }: PublicPeriod): Promise<FiguresResponse[]> {
    const { figures } = await this.country.run(id, ord);
    return figures.map(presentFigures);
  }

  /** Of every territory in each of the periods, by period; what is provisional is read at one go. */
  async ofPeriods(
    { id }: Programme,
    periods: readonly PublicPeriod[],
  ): Promise<Map<number, FiguresResponse[]>> {
    const all = new Map<number, FiguresResponse[]>();
    for (const { ord, edition } of periods)
      all.set(ord, edition === null ? [] : await this.editions.figures(edition.id));
    const ords = periods.filter(({ edition }) => edition === null).map(({ ord }) => ord);
    if (ords.length === 0) return all;
    const programme = await this.calendars.byId(this.database, id);
    const [fromOrd, toOrd] = [Math.min(...ords), Math.max(...ords)];
    const territory = (await this.places.country()) ?? '';
    for (const level of LEVELS) {
      for (const one of await this.figures.run({ programme, territory, of: { level }, fromOrd, toOrd })) {
        const ord = programme.periods.indexOf(one.period);
        if (ords.includes(ord)) all.get(ord)?.push(presentFigures(one));
      }
    }
    return all;
  }

  /** One territory over the periods, as far as it has figures; `today` also of periods that are of record. */
  async ofTerritory(
    { id }: Programme,
    periods: readonly PublicPeriod[],
    territory: string,
  ): Promise<{ shown: Map<number, FiguresResponse>; today: Map<number, FiguresResponse> }> {
    const programme = await this.calendars.byId(this.database, id);
    const ords = periods.map(({ ord }) => ord);
    const [fromOrd, toOrd] = [Math.min(...ords), Math.max(...ords)];
    const told = await this.figures.run({ programme, territory, of: 'itself', fromOrd, toOrd });
    const today = new Map(told.map((one) => [programme.periods.indexOf(one.period), presentFigures(one)]));
    const record = await this.editions.ofTerritory(id, territory);
    const shown = new Map<number, FiguresResponse>();
    for (const { ord, edition } of periods) {
      const figures = edition === null ? today.get(ord) : record.get(ord);
      if (figures !== undefined) shown.set(ord, figures);
    }
    return { shown, today };
  }
}
