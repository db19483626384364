import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { Mailer } from '@platform/mail';
import { DigestRepository } from '../data/digest.repository';
import { morning } from '../domain/morning';

/** Puts what people are to be told by mail into one mail a person and day, from the morning on. Safe to repeat. */
@Injectable()
export class GatherDigests {
  constructor(
    private readonly database: Database,
    private readonly digests: DigestRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** Gives how many mails are new. */
  async run(): Promise<number> {
    if (!this.mailer.delivers) return 0;
    const now = this.clock.now();
    let gathered = 0;
    for (const { personId, zone } of await this.digests.waiting(this.database, now)) {
      const dawn = morning(now, zone);
      if (dawn === undefined) continue;
      const isNew = await this.database.transaction((tx) =>
        this.digests.gather(tx, personId, { ...dawn, now }),
      );
      if (isNew) gathered += 1;
    }
    return gathered;
  }
}
