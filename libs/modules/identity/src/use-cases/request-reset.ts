import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '@platform/database';
import { Mailer } from '@platform/mail';
import { AccountRepository } from '../data/account.repository';
import { AttemptRepository } from '../data/attempt.repository';
import { attemptLimit } from '../domain/attempt-limit';
import { foldEmail } from '../domain/fold-email';
import { MakeLink } from './make-link';

/** Whoever asks for a reset without being somebody. */
const ASKER = 'reset';

/** Mails a link for a new password to whoever has an account of an address. */
@Injectable()
export class RequestReset implements OnModuleDestroy {
  private readonly logger = new Logger(RequestReset.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly attempts: AttemptRepository,
    private readonly makeLink: MakeLink,
    private readonly mailer: Mailer,
  ) {}

  /** Returns at once and does the work afterwards, so that neither answer nor time tells whether there is an account. */
  begin(email: string): void {
    const work = this.run(foldEmail(email))
      .catch((error: unknown) => this.logger.error(error, 'A password reset failed'))
      .finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  /** Waits for what was begun. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async run(emailKey: string): Promise<void> {
    if ((await this.attempts.waitOf(attemptLimit.ofReset(emailKey))) > 0) return;
    const account = await this.accounts.byEmail(this.database, emailKey);
    if (account?.state !== 'active' || account.isDemo) return;
    if (!this.mailer.delivers) {
      this.logger.warn(
        `Somebody asks for a new password of account ${account.id}: npm run cli -- reset-password`,
      );
      return;
    }
    const link = await this.database.transaction((tx) => this.makeLink.run(tx, account, 'reset', ASKER));
    await this.makeLink.mail(account, link);
  }
}
