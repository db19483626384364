import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { ChangingCountryReader } from '../data/changing-country.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { ItemsApart, type ItemSums } from '../domain/items-apart';
import { ReadFigures, type TerritoryFigures } from './read-figures';
import { SumByItem } from './sum-by-item';

/** Which place, at the end of which period, as known when. */
export interface PlaceLook {
  readonly programme: ProgrammeCalendar;
  /** Territory code. */
  readonly territory: string;
  readonly ord: number;
  /** ISO instant; absent: now. */
  readonly knownAt?: string;
}

/** A place with its history, the places below it and its items. */
export interface WholePlace {
  /** Of the place, from the first period to the one asked for. */
  readonly series: readonly TerritoryFigures[];
  /** In the period asked for. */
  readonly children: readonly TerritoryFigures[];
  /** In the order of item ids. */
  readonly apart: readonly ItemSums[];
}

/** Everything that is counted at a place. A moment of the past is replayed once for all of it: a country is long to walk. */
@Injectable()
export class ReadPlace {
  constructor(
    private readonly database: Database,
    private readonly countries: ChangingCountryReader,
    private readonly figures: ReadFigures,
    private readonly sumByItem: SumByItem,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND` */
  run(look: PlaceLook): Promise<WholePlace> {
    return look.knownAt === undefined ? this.stored(look) : this.replayed(look);
  }

  private async stored(look: PlaceLook): Promise<WholePlace> {
    const { programme, territory, ord } = look;
    const here = { programme, territory, toOrd: ord };
    return {
      series: await this.figures.run({ ...here, of: 'itself', fromOrd: 0 }),
      children: await this.figures.run({ ...here, of: 'children', fromOrd: ord }),
      apart: await this.sumByItem.run(look),
    };
  }

  private async replayed({ programme, territory, ord, knownAt }: PlaceLook): Promise<WholePlace> {
    const tree = (await this.countries.read(this.database, programme)).treeAt(ord);
    const apart = new ItemsApart(tree.subtree(tree.find(territory).id), ord);
    const range = { fromOrd: 0, toOrd: ord };
    const told = await this.figures.run({
      ...{ programme, territory, of: 'family', ...range, knownAt },
      witness: apart.visit,
    });
    const isIt = (one: TerritoryFigures): boolean => one.territory === territory;
    return {
      series: told.filter(isIt),
      children: told.filter((one) => !isIt(one) && one.period === programme.periods[ord]),
      apart: apart.inOrder(),
    };
  }
}
