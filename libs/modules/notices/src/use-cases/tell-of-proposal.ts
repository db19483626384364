import { Directory } from '@core/access';
import { Clock } from '@core/kernel';
import type { RoadMapProposed } from '@modules/road-maps';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { NoticeRepository } from '../data/notice.repository';
import { ProposalNoticeReader } from '../data/proposal-notice.reader';
import { FindDeciders } from './find-deciders';

/** Tells those who may decide that road maps were proposed. Whoever looks at a first version they may apply alone waits for nobody. */
@Injectable()
export class TellOfProposal {
  constructor(
    private readonly proposals: ProposalNoticeReader,
    private readonly directory: Directory,
    private readonly deciders: FindDeciders,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  async run(event: RoadMapProposed['payload'], tx: Transaction): Promise<void> {
    const { importId, programmeId, proposedBy, roots, rows, isLater } = event;
    const [proposer] = await this.directory.contacts([proposedBy]);
    // The bootstrap token is nobody's, and decides alone.
    if (proposer === undefined) return;
    const now = this.clock.now();
    const { programme, places } = await this.proposals.find(tx, programmeId, roots);
    const paths = places.map(({ path }) => path);
    const people = await this.deciders.run('road-map.manage', programme, paths, now);
    if (people.length === 0 || (people.includes(proposedBy) && !isLater)) return;
    const [{ code: territory, name }] = places;
    const params = { programme, import: importId, territory, name, rows };
    const notices = people
      .filter((personId) => personId !== proposedBy)
      .map((personId) => ({
        ...{ personId, programmeId, subject: `import/${importId}` },
        content: { kind: 'decision_wanted', params } as const,
      }));
    await this.notices.give(tx, notices, now);
  }
}
