import { Clock } from '@core/kernel';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { ChangeNoticeReader } from '../data/change-notice.reader';
import { NoticeRepository } from '../data/notice.repository';
import { FindDeciders } from './find-deciders';

/** Tells those who may decide that somebody asks for a change, but not who asks. */
@Injectable()
export class TellOfRequest {
  constructor(
    private readonly changes: ChangeNoticeReader,
    private readonly territories: Territories,
    private readonly deciders: FindDeciders,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  async run(
    { changeId, programmeId }: { changeId: number; programmeId: number },
    tx: Transaction,
  ): Promise<void> {
    const change = await this.changes.findAsked(tx, changeId);
    if (change === undefined) return;
    const { params, requestedBy } = change;
    const now = this.clock.now();
    const places = await this.territories.byCode(tx, [params.territory]);
    const paths = [...places.values()].map(({ path }) => path);
    const people = await this.deciders.run('change.decide', params.programme, paths, now);
    const notices = people
      .filter((personId) => personId !== requestedBy)
      .map((personId) => ({
        ...{ personId, programmeId, subject: `change/${changeId}` },
        content: { kind: 'decision_wanted', params } as const,
      }));
    await this.notices.give(tx, notices, now);
  }
}
