import { Directory } from '@core/access';
import { Clock } from '@core/kernel';
import { Programmes } from '@modules/programmes';
import type { RoadMapDecided } from '@modules/road-maps';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { NoticeRepository } from '../data/notice.repository';

/** Tells who proposed road maps what became of them; nobody else has to decide any more. */
@Injectable()
export class TellProposer {
  constructor(
    private readonly programmes: Programmes,
    private readonly directory: Directory,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  async run(event: RoadMapDecided['payload'], tx: Transaction): Promise<void> {
    const { importId, programmeId, proposedBy, decidedBy, decision, reason } = event;
    const now = this.clock.now();
    await this.notices.settle(tx, `import/${importId}`, now);
    const [proposer] = await this.directory.contacts([proposedBy]);
    const programme = await this.programmes.byId(tx, programmeId);
    if (proposer === undefined || programme === undefined || proposedBy === decidedBy) return;
    const params = { programme: programme.code, import: importId, decision, reason };
    const about = { personId: proposedBy, programmeId, subject: `import/${importId}` };
    await this.notices.give(tx, [{ ...about, content: { kind: 'change_decided', params } }], now);
  }
}
