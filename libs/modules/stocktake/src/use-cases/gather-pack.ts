import { day, type LocalizedText } from '@core/kernel';
import { OpenCalendar, type OpenedCalendar } from '@modules/calendar';
import {
  askedPeriod,
  knownAtOf,
  ProgrammeCalendarReader,
  type PlaceLook,
  type TerritoryFigures,
} from '@modules/metrics';
import { NoteReader, type NotesPlace } from '@modules/notes';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { PackPlaceReader } from '../data/pack-place.reader';
import type { PackPlace, PackPoint, StocktakePack } from '../domain/stocktake-pack';
import { ReadPackFigures } from './read-pack-figures';

/** Which pack, by codes. */
export interface PackAsked {
  readonly territory: string;
  readonly programme: string;
  readonly period?: string;
  readonly knownAt?: string;
}

const MOST_NOTES = 200;
const NOWHERE: Omit<PackPlace, 'code'> = { name: {}, level: 0, grid: null };

/** Reads everything a pack holds, as of one moment. */
@Injectable()
export class GatherPack {
  constructor(
    private readonly database: Database,
    private readonly programmes: ProgrammeCalendarReader,
    private readonly calendars: OpenCalendar,
    private readonly figures: ReadPackFigures,
    private readonly places: PackPlaceReader,
    private readonly notes: NoteReader,
  ) {}

  /** @throws DomainError `PROGRAMME.NOT_FOUND`, `TERRITORY.NOT_FOUND`, `PERIOD.UNKNOWN`, `PERIOD.IN_FUTURE`, `METRICS.BAD_KNOWN_AT` */
  async run({ territory, ...asked }: PackAsked): Promise<StocktakePack> {
    const programme = await this.programmes.byCode(this.database, asked.programme);
    const { code, timeZone } = programme;
    const ord = askedPeriod(programme, asked.period);
    const knownAt = knownAtOf(asked.knownAt, timeZone);
    const look: PlaceLook = { programme, territory, ord, knownAt };
    const { series, planToCome, children, ...rest } = await this.figures.run(look);
    const here = series[series.length - 1];
    const calendar = await this.calendars.run(this.database, code);
    const places = await this.places.all();
    const of = (place: string): PackPlace => ({ ...(places.get(place) ?? NOWHERE), code: place });
    return {
      ...rest,
      programme: { code, timeZone, title: await this.places.titleOf(code) },
      place: of(territory),
      above: (await this.places.above(territory)).map(of),
      period: periodOf(look, calendar),
      stamp: {
        ...{ knownAt: knownAt ?? null, revision: programme.revision, madeAt: calendar.now },
        ...{ ruleVersion: here.ruleVersion, computedAt: here.computedAt },
      },
      figures: { measures: here.measures, indicators: here.indicators },
      before: series[series.length - 2]?.measures ?? null,
      trajectory: [...series.map(pointOf), ...planToCome],
      notes: await this.notesOf({ programme: code, territory, knownAt }),
      children: children.map(({ territory: child, measures, indicators }) => ({
        ...{ ...of(child), measures, indicators },
      })),
      undecidedChanges: await this.places.undecidedChanges(programme.id, territory, knownAt ?? null),
      names: new Map([...places].map(([place, { name }]): [string, LocalizedText] => [place, name])),
    };
  }

  /** Whoever may see the place may see its notes. */
  private async notesOf(place: NotesPlace): Promise<StocktakePack['notes']> {
    const { items } = await this.notes.list(place, { limit: MOST_NOTES, standing: true }, 'everywhere');
    return items.map(({ period, text }) => ({ period, text }));
  }
}

/** Whether it is closed is told as of the moment, too. */
function periodOf({ programme, ord, knownAt }: PlaceLook, calendar: OpenedCalendar): StocktakePack['period'] {
  const { row, dueAt } = calendar.period(programme.periods[ord]);
  const moment = knownAt === undefined ? calendar.now : new Date(knownAt);
  return {
    ...{ code: row.code, startsOn: row.startsOn, dueAt },
    endsOn: day.fromNumber(programme.endsOn[ord]),
    locked: row.lockedAt !== null && row.lockedAt <= moment,
  };
}

function pointOf({ period, measures }: TerritoryFigures): PackPoint {
  const { planned, reported, accepted, verified } = measures;
  return { period, planned, reported, accepted, verified };
}
