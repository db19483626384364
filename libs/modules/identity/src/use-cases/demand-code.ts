import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { AttemptRepository } from '../data/attempt.repository';
import { attemptLimit } from '../domain/attempt-limit';
import { codeWrong } from '../domain/identity.errors';
import { CheckCode } from './check-code';

/** Asks for a code before something that a stolen session must not do. */
@Injectable()
export class DemandCode {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptRepository,
    private readonly checkCode: CheckCode,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ACCOUNT.CODE_WRONG`, `SESSION.TOO_MANY_ATTEMPTS` */
  async run(accountId: string, code: string): Promise<void> {
    const limit = attemptLimit.ofCode(accountId);
    await this.attempts.begin(limit);
    if (!(await this.checkCode.run(this.database, accountId, code, this.clock.now()))) throw codeWrong();
    await this.attempts.forget(limit);
  }
}
