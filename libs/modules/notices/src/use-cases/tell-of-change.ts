import { Directory } from '@core/access';
import { Clock } from '@core/kernel';
import { FindAnswerable } from '@modules/calendar';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { ChangeNoticeReader } from '../data/change-notice.reader';
import { NoticeRepository } from '../data/notice.repository';
import type { NewNotice } from '../domain/notice';

/** Tells who asked for a change what became of it, and those who answer for the road map that its plan has changed. */
@Injectable()
export class TellOfChange {
  constructor(
    private readonly changes: ChangeNoticeReader,
    private readonly directory: Directory,
    private readonly answerable: FindAnswerable,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  async run(
    { changeId, programmeId }: { changeId: number; programmeId: number },
    tx: Transaction,
  ): Promise<void> {
    const change = await this.changes.find(tx, changeId);
    if (change === undefined) return;
    const { params, requestedBy, decidedBy } = change;
    const now = this.clock.now();
    const about = { programmeId, subject: `change/${changeId}` };
    await this.notices.settle(tx, about.subject, now);
    const notices: NewNotice[] = [];
    const [asker] = await this.directory.contacts([requestedBy]);
    if (asker !== undefined)
      notices.push({ personId: requestedBy, ...about, content: { kind: 'change_decided', params } });
    if (params.decision === 'approved') {
      const people = await this.answerable.run(tx, params.programme, [params.territory], now);
      for (const { id } of people.get(params.territory) ?? []) {
        if (id === requestedBy || id === decidedBy) continue;
        notices.push({ personId: id, ...about, content: { kind: 'plan_changed', params } });
      }
    }
    await this.notices.give(tx, notices, now);
  }
}
