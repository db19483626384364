/** The only source of "now" for rules and use cases, so that a test can stand at any instant. */
export abstract class Clock {
  abstract now(): Date;
}
