import { DomainError } from '@core/kernel';
import { Injectable } from '@nestjs/common';

/** Packs that are made at once; a country's walks take most of a processor. */
const AT_ONCE = 2;
const WAITING = 20;

/** Lets a few packs be made at a time; the others wait for their turn, and a crowd is sent away. */
@Injectable()
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @throws DomainError `STOCKTAKE.BUSY` */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= WAITING) throw new DomainError('STOCKTAKE.BUSY', 'unavailable');
      await new Promise<void>((begin) => this.waiting.push(begin));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes over this place, so the count stays.
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
