import { Clock } from '@core/kernel';

/** The time in the story that is being told. */
export class StoryClock extends Clock {
  private at: Date | undefined;

  /** @param instant ISO; undefined goes back to the real time */
  set(instant: string | undefined): void {
    this.at = instant === undefined ? undefined : new Date(instant);
  }

  now(): Date {
    return this.at ?? new Date();
  }
}
