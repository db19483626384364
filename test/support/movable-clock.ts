import { Clock } from '@core/kernel';

/** A clock that stands where a test puts it. */
export class MovableClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return this.instant;
  }

  moveTo(instant: Date): void {
    this.instant = instant;
  }
}
