import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { MarkedMethod } from './marked-method';
import { MarkedMethods } from './marked-methods';
import { SWEEP } from './sweeps';

type Sweep = MarkedMethod<{ everyMs: number }>;

/** Runs the methods marked with `@Sweeps`, each never beside itself; a failed run is logged and the next one comes. */
@Injectable()
export class SweepRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(SweepRunner.name);
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Map<string, Promise<void>>();
  private stopping = false;

  constructor(private readonly methods: MarkedMethods) {}

  onApplicationBootstrap(): void {
    for (const sweep of this.methods.find<{ everyMs: number }>(SWEEP)) this.repeat(sweep);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.running.values());
  }

  private repeat(sweep: Sweep): void {
    const run = this.once(sweep).then(() => {
      if (this.stopping) return;
      this.timers.set(
        sweep.where,
        setTimeout(() => this.repeat(sweep), sweep.mark.everyMs),
      );
    });
    this.running.set(sweep.where, run);
  }

  private async once(sweep: Sweep): Promise<void> {
    try {
      await sweep.run();
    } catch (error) {
      this.logger.error(
        `Sweep ${sweep.where} failed: ${String(error)}`,
        error instanceof Error ? error.stack : undefined,
      );
    }
  }
}
