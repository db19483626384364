import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * The numbers a process tells Prometheus, with Node's own (event loop, memory, garbage collection) from the start.
 * Others register theirs with `registers: [measurements.registry]`; names begin with `uade_`, times are in seconds.
 */
@Injectable()
export class Measurements {
  readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Media type of the text that {@link exposition} gives. */
  get contentType(): string {
    return this.registry.contentType;
  }

  /** All numbers as they stand, in Prometheus' text format. */
  exposition(): Promise<string> {
    return this.registry.metrics();
  }
}
