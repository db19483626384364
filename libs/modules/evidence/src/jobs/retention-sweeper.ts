import { Injectable, Logger } from '@nestjs/common';
import { Sweeps } from '@platform/queue';
import { RemoveExpired } from '../use-cases/remove-expired';

const SWEEP_MS = 3_600_000;

/** Looks every hour for bytes whose time is over. */
@Injectable()
export class RetentionSweeper {
  private readonly logger = new Logger(RetentionSweeper.name);

  constructor(private readonly expired: RemoveExpired) {}

  @Sweeps({ everyMs: SWEEP_MS })
  async sweep(): Promise<void> {
    const removed = await this.expired.run();
    if (removed > 0) this.logger.log(`${removed} files of evidence were removed by rule`);
  }
}
