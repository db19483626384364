/**
 * Lets so many pieces of heavy work run at a time, the others wait in the order they came. What waits holds nothing: take the turn
 * first, then connections and memory.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private taken = 0;

  /**
   * @param atOnce pieces of work that run at a time
   * @param mostWaiting how many may wait; by default all
   * @param refusal made for whoever comes after those
   */
  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting = Infinity,
    private readonly refusal: () => Error = () => new RangeError('Too many wait already.'),
  ) {}

  /** Whether nobody waits and a piece of work would begin at once. */
  get free(): boolean {
    return this.taken < this.atOnce;
  }

  /** The outcome of the work. @throws Error the refusal, when too many wait already */
  async take<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    if (this.free) this.taken += 1;
    else await this.line();
    try {
      return await work();
    } finally {
      this.pass();
    }
  }

  private line(): Promise<void> {
    if (this.waiting.length >= this.mostWaiting) return Promise.reject(this.refusal());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** The turn goes to the next in line without being free in between. */
  private pass(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.taken -= 1;
    else next();
  }
}
