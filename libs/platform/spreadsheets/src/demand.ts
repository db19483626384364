/** Waits until a message has been asked for, for each one that went out but a few: nobody runs ahead of his reader. */
export class Demand {
  private wake?: () => void;

  /** @param open how many may go out before the first is asked for */
  constructor(private open: number) {}

  /** One more has been asked for. */
  more(): void {
    this.open += 1;
    this.wake?.();
  }

  /** Resolves when one may go out. */
  async next(): Promise<void> {
    while (this.open === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    this.open -= 1;
  }
}
