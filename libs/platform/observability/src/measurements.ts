import { Injectable, Logger } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** A number that is looked up when somebody asks: how full a queue is, how old the oldest thing that waits. */
export interface Reading {
  /** Begins with `uade_`; times are in seconds. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** One value for each set of labels that there is now. */
  read(): Promise<readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[]>;
}

/**
 * The numbers a process tells Prometheus, with Node's own (event loop, memory, garbage collection) from the start.
 * Others register theirs with `registers: [measurements.registry]`; names begin with `uade_`, times are in seconds.
 */
@Injectable()
export class Measurements {
  readonly registry = new Registry();
  private readonly logger = new Logger(Measurements.name);

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Offers a number of a module of its own; one that cannot be read is left out, and the log says why. */
  offer({ name, help, labels = [], read }: Reading): void {
    const { logger } = this;
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      async collect() {
        this.reset();
        const values = await read().catch((error: unknown) => {
          logger.warn(`${name} cannot be read: ${String(error)}`);
          return [];
        });
        // Without labels a reset leaves a 0, which would look like an answer.
        if (labels.length === 0) this.remove();
        for (const { labels: of = {}, value } of values) this.set({ ...of }, value);
      },
    });
  }

  /** What a number that was offered says now; empty where nobody offers it, or it cannot be read. */
  async ask(name: string): Promise<{ labels: Readonly<Record<string, string>>; value: number }[]> {
    const metric = this.registry.getSingleMetric(name);
    if (metric === undefined) return [];
    const { values } = await metric.get();
    return values.map(({ labels, value }) => ({
      labels: Object.fromEntries(Object.entries(labels).map(([label, of]) => [label, String(of)])),
      value,
    }));
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
