import { Directory, type Actor } from '@core/access';
import { Clock, isWithin } from '@core/kernel';
import { entryId, type EntryRow, type Refusal } from '@modules/ledger';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';

/** Judges whether somebody could review what is to be given to them. */
@Injectable()
export class JudgeAssignee {
  constructor(
    private readonly directory: Directory,
    private readonly territories: Territories,
    private readonly clock: Clock,
  ) {}

  /** The entries that the person may not review, each with the reason. */
  async run(sql: Sql, entries: readonly EntryRow[], assignee: string, actor: Actor): Promise<Refusal[]> {
    // Whoever assigns to themself was let in as a reviewer of these very entries.
    const roots = assignee === actor.id ? null : await this.rootsOf(entries, assignee);
    const codes = [...new Set(entries.map(({ territory }) => territory))];
    const places = await this.territories.byCode(sql, codes);
    return entries.flatMap((entry): Refusal[] => {
      const id = entryId(entry);
      if (entry.submittedBy === assignee && actor.kind !== 'bootstrap')
        return [{ id, code: 'REPORT.SAME_ACTOR' }];
      const path = places.get(entry.territory)?.path ?? [];
      const reaches = roots === null || roots.get(entry.programme)?.some((root) => isWithin(path, root));
      return reaches ? [] : [{ id, code: 'REPORT.ASSIGNEE_UNFIT' }];
    });
  }

  /** Territories the person reviews in, by programme. */
  private async rootsOf(entries: readonly EntryRow[], assignee: string): Promise<Map<string, string[]>> {
    const roots = new Map<string, string[]>();
    for (const programme of new Set(entries.map((entry) => entry.programme))) {
      const able = await this.directory.able('report.review', programme, this.clock.now());
      const own = able.filter(({ personId }) => personId === assignee);
      roots.set(
        programme,
        own.map(({ territory }) => territory),
      );
    }
    return roots;
  }
}
