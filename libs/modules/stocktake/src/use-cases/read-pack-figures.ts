import {
  BreakDownFigures,
  ReadFigures,
  ServeSlipping,
  SumByItem,
  type BrokenDown,
  type ProgrammeCalendar,
  type SlippingResponse,
  type TerritoryFigures,
} from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import type { PackChapter, PackPoint, PackPromise } from '../domain/stocktake-pack';

/** Where, when and as known when the figures are read. */
export interface PackLook {
  readonly programme: ProgrammeCalendar;
  /** Code. */
  readonly territory: string;
  readonly ord: number;
  readonly knownAt?: string;
}

/** Everything of a pack that is counted. */
export interface PackFigures {
  /** Of the place, from the first period to the one of the pack. */
  readonly series: readonly TerritoryFigures[];
  readonly planToCome: readonly PackPoint[];
  readonly children: readonly TerritoryFigures[];
  readonly chapters: readonly PackChapter[];
  readonly promises: readonly PackPromise[];
  readonly slipping: SlippingResponse;
}

/** Items that slip are told one by one up to here; the rest is in the counts, and on the page of what slips. */
const SLIPPING_SHOWN = 15;

/** Reads the figures of a pack, one question after the other: a country is walked, not queried. */
@Injectable()
export class ReadPackFigures {
  constructor(
    private readonly figures: ReadFigures,
    private readonly sumByItem: SumByItem,
    private readonly breakDown: BreakDownFigures,
    private readonly slipping: ServeSlipping,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND` */
  async run(look: PackLook): Promise<PackFigures> {
    const { programme, territory, ord, knownAt } = look;
    const series = await this.figures.run({ ...look, of: 'itself', fromOrd: 0, toOrd: ord });
    const children = await this.figures.run({ ...look, of: 'children', fromOrd: ord, toOrd: ord });
    const apart = await this.sumByItem.run(look);
    const directions = await this.breakDown.run(look, 'direction', { apart });
    const promises = await this.breakDown.run(look, 'promise', { apart });
    return {
      ...{ series, children },
      planToCome: await this.planToCome(look),
      chapters: directions.map(({ key, title, measures }) => ({ key, title, measures })),
      promises: promises.flatMap(promiseOf),
      slipping: await this.slipping.run({
        ...{ programme: programme.code, territory, period: programme.periods[ord], knownAt },
        limit: SLIPPING_SHOWN,
      }),
    };
  }

  /** The plan is known ahead; of a state of the past it is today's plan, which the document says. */
  private async planToCome({ programme, territory, ord }: PackLook): Promise<PackPoint[]> {
    const toOrd = programme.periods.length - 1;
    if (ord >= toOrd) return [];
    const ahead = { programme, territory, of: 'itself' as const, fromOrd: ord + 1, toOrd };
    return (await this.figures.run(ahead)).map(({ period, measures }) => ({
      ...{ period, planned: measures.planned },
      ...{ reported: null, accepted: null, verified: null },
    }));
  }
}

function promiseOf({ key, title, measures, judgement }: BrokenDown): PackPromise[] {
  if (key === null || judgement === null) return [];
  const { verdict, proposed, confirmed, stale } = judgement;
  const said = { verdict, proposed, confirmed: confirmed !== null, stale };
  return [{ key, text: title ?? {}, ...said, accepted: measures.accepted }];
}
