import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import type { Verdict } from '@core/metrics';
import type { Transaction } from '@platform/database';
import { Live } from '@platform/live';

/** A word on a promise, to be recorded. */
export interface NewVerdict {
  readonly programmeId: number;
  readonly promiseId: number;
  readonly territoryId: number;
  readonly ord: number;
  readonly verdict: Verdict;
  readonly proposed: Verdict;
  readonly reason: string | null;
  readonly decidedBy: string;
}

/** Verdicts are appended and never changed. */
@Injectable()
export class VerdictRepository {
  constructor(
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** Answers that show verdicts are kept by the programme's revision, so it advances. */
  async add(tx: Transaction, verdict: NewVerdict): Promise<void> {
    const { programmeId, promiseId, territoryId, ord, proposed, reason, decidedBy } = verdict;
    await tx.query(
      `insert into promise_verdict (programme_id, promise_id, territory_id, period_ord, verdict, proposed, reason,
                                    decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[programmeId, promiseId, territoryId, ord],
        ...[verdict.verdict, proposed, reason, decidedBy, this.clock.now()],
      ],
    );
    const [{ code, revision }] = await tx.query<{ code: string; revision: number }>(
      'update programme set revision = revision + 1 where id = $1 returning code, revision',
      [programmeId],
    );
    await this.live.notify(tx, 'figures', { programme: code, revision });
  }
}
