import {
  BreakDownFigures,
  ReadFigures,
  ReadPlace,
  ServeSlipping,
  type BrokenDown,
  type PlaceLook,
  type SlippingResponse,
  type WholePlace,
} from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import type { PackChapter, PackPoint, PackPromise } from '../domain/stocktake-pack';

/** Everything of a pack that is counted. */
export interface PackFigures extends Pick<WholePlace, 'series' | 'children'> {
  readonly planToCome: readonly PackPoint[];
  readonly chapters: readonly PackChapter[];
  readonly promises: readonly PackPromise[];
  readonly slipping: SlippingResponse;
}

/** Items that slip are told one by one up to here; the rest is in the counts, and on the page of what slips. */
const SLIPPING_SHOWN = 15;

/** Reads the figures of a pack: a country is walked once, and everything else is told of that walk. */
@Injectable()
export class ReadPackFigures {
  constructor(
    private readonly places: ReadPlace,
    private readonly figures: ReadFigures,
    private readonly breakDown: BreakDownFigures,
    private readonly slipping: ServeSlipping,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND` */
  async run(look: PlaceLook): Promise<PackFigures> {
    const { programme, territory, ord, knownAt } = look;
    const { series, children, apart } = await this.places.run(look);
    const directions = await this.breakDown.run(look, 'direction', { apart });
    const promises = await this.breakDown.run(look, 'promise', { apart });
    const asked = { programme: programme.code, territory, period: programme.periods[ord], knownAt };
    return {
      ...{ series, children },
      planToCome: await this.planToCome(look),
      chapters: directions.map(({ key, title, measures }) => ({ key, title, measures })),
      promises: promises.flatMap(promiseOf),
      slipping: await this.slipping.run({ ...asked, limit: SLIPPING_SHOWN }, apart),
    };
  }

  /** The plan is known ahead; of a state of the past it is today's plan, which the document says. */
  private async planToCome({ programme, territory, ord }: PlaceLook): Promise<PackPoint[]> {
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
