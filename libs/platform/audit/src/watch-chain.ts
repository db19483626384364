import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { Sweeps } from '@platform/queue';
import { CheckChain } from './check-chain';

const WATCH_MS = 3_600_000;
const DAY_MS = 86_400_000;
const FAULTS_TOLD = 10;

/** Looks at the newest part of the trail every hour, so that tampering is in the log even when no auditor asks. */
@Injectable()
export class WatchChain {
  private readonly logger = new Logger(WatchChain.name);

  constructor(
    private readonly check: CheckChain,
    private readonly clock: Clock,
  ) {}

  /** Goes through what was sealed yesterday and today. */
  @Sweeps({ everyMs: WATCH_MS })
  async run(): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
    const { isIntact, faultCount, faults } = await this.check.run(yesterday);
    if (isIntact) return;
    this.logger.error({
      msg: `The audit trail has ${faultCount} faults`,
      faults: faults.slice(0, FAULTS_TOLD),
    });
  }
}
