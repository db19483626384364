import { Injectable } from '@nestjs/common';
import { Sweeps } from '@platform/queue';
import { IdempotencyRepository } from './idempotency.repository';

const SWEEP_MS = 3_600_000;

/** Forgets the first answers of repeated requests once their day is over: they hold what people sent. For a worker. */
@Injectable()
export class ForgetAnswers {
  constructor(private readonly requests: IdempotencyRepository) {}

  @Sweeps({ everyMs: SWEEP_MS })
  async sweep(): Promise<void> {
    await this.requests.removeExpired();
  }
}
