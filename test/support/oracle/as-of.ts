import { Periods } from './periods';
import type { World } from './world';

/** A world looked at for one period, with only what was recorded up to one instant. */
export class AsOf {
  readonly periods: Periods;
  /** t: the last day of the period. */
  readonly day: string;

  /** Without `knownAt` everything recorded counts. */
  constructor(
    readonly world: World,
    readonly ord: number,
    private readonly knownAt?: string,
  ) {
    this.periods = new Periods(world.programme);
    this.day = this.periods.lastDay(ord);
  }

  /** False for what was recorded later and for what never was. */
  knows(instant: string | undefined): boolean {
    if (instant === undefined) return false;
    return this.knownAt === undefined || Date.parse(instant) <= Date.parse(this.knownAt);
  }
}
