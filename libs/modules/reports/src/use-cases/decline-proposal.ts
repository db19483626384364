import type { Actor } from '@core/access';
import { RoadMapDecided } from '@modules/road-maps';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { noneTaken } from '../domain/none-taken';
import { declined, notDeclinable } from '../domain/reports.errors';
import { reportsPolicy } from '../domain/reports.policy';
import { JudgeDecider } from './judge-decider';

/** Declines proposed road maps, with a reason. What was proposed may be sent anew. */
@Injectable()
export class DeclineProposal {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly decider: JudgeDecider,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `IMPORT.NOT_FOUND`, `IMPORT.NOT_DECLINABLE`, `IMPORT.ILLEGAL_TRANSITION`, `REQUEST.FORBIDDEN` */
  async run(id: string, reason: string, actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const imported = await this.imports.lock(tx, id);
      const { kind, programmeId, receivedBy } = imported;
      if (!reportsPolicy.isProposed(kind) || programmeId === null) throw notDeclinable(kind);
      await this.decider.run(tx, imported, actor, 'decline');
      const { code, params } = declined(reason);
      await this.imports.move(tx, imported, 'decline', { ...noneTaken(imported), failure: { code, params } });
      await importTrail.record(tx, imported, { actor, action: 'import.declined', after: { reason } });
      await this.outbox.publish(
        tx,
        new RoadMapDecided({
          ...{ importId: id, programmeId, proposedBy: receivedBy },
          ...{ decidedBy: actor.id, decision: 'declined', reason },
        }),
      );
    });
  }
}
