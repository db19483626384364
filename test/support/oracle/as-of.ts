import { Periods } from './periods';
import type { ItemFacts, TerritoryFacts, World } from './world';

/** A world looked at for one period, with only what was recorded up to one instant, within the borders of one day. */
export class AsOf {
  readonly periods: Periods;
  /** t: the last day of the period. */
  readonly day: string;
  /** The day whose tree and borders count: t, unless another one is asked for. */
  readonly borderDay: string;

  /** Without `knownAt` everything recorded counts; without `isAsked` every item. */
  constructor(
    readonly world: World,
    readonly ord: number,
    private readonly knownAt?: string,
    borders?: string,
    readonly isAsked: (item: ItemFacts) => boolean = () => true,
  ) {
    this.periods = new Periods(world.programme);
    this.day = this.periods.lastDay(ord);
    this.borderDay = borders ?? this.day;
  }

  /** The tree of the border day: of the moves up to then the latest tells the parent. */
  territories(): TerritoryFacts[] {
    return this.world.territories.map((territory) => {
      const past = (territory.moves ?? []).filter(({ from }) => from <= this.borderDay);
      const [latest] = past.sort((left, right) => Date.parse(right.from) - Date.parse(left.from));
      return latest ? { ...territory, parent: latest.parent } : territory;
    });
  }

  /** False for what was recorded later and for what never was. */
  knows(instant: string | undefined): boolean {
    if (instant === undefined) return false;
    return this.knownAt === undefined || Date.parse(instant) <= Date.parse(this.knownAt);
  }
}
