import { scopeOf, type Actor } from '@core/access';
import {
  entryId,
  EntryReader,
  parseEntryId,
  placeOfItems,
  type EntryRow,
  type Refusal,
} from '@modules/ledger';
import { Injectable } from '@nestjs/common';
import { audit, idsByEvent, manyIds } from '@platform/audit';
import { Database } from '@platform/database';
import { AssignmentRepository } from '../data/assignment.repository';
import { refuseForOneReason } from '../domain/refuse-for-one-reason';
import { JudgeAssignee } from './judge-assignee';

/** Gives entries to somebody to review, or to nobody; what cannot be given is refused by name. */
@Injectable()
export class AssignEntries {
  constructor(
    private readonly database: Database,
    private readonly entries: EntryReader,
    private readonly judgeAssignee: JudgeAssignee,
    private readonly assignments: AssignmentRepository,
  ) {}

  /**
   * An assignment is of an item and a period: it holds for revisions to come. Entries where the actor may not review are
   * unknown to them.
   * @param to id of a person; null: nobody
   * @throws DomainError the one reason why nothing at all was assigned
   */
  async run(
    ids: readonly string[],
    to: string | null,
    actor: Actor,
  ): Promise<{ assigned: number; refused: Refusal[] }> {
    const found = await this.entries.byIds(ids, scopeOf(actor, 'report.review'));
    const known = new Set(found.map(entryId));
    const unknown = new Set(ids.map((id) => entryId(parseEntryId(id))).filter((id) => !known.has(id)));
    const unfit = to === null ? [] : await this.judgeAssignee.run(this.database, found, to, actor);
    const refused = [...[...unknown].map((id) => ({ id, code: 'REPORT.ENTRY_UNKNOWN' })), ...unfit];
    const left = new Set(unfit.map(({ id }) => id));
    const given = found.filter((entry) => !left.has(entryId(entry)));
    if (given.length === 0) refuseForOneReason(refused);
    else await this.store(given, to, actor);
    return { assigned: given.length, refused };
  }

  private async store(entries: readonly EntryRow[], to: string | null, actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (to === null) await this.assignments.release(tx, entries);
      else await this.assignments.assign(tx, entries, to, actor.id);
      for (const some of idsByEvent(entries)) {
        const ids = some.map(entryId);
        const itemIds = some.map(({ itemId }) => itemId);
        await audit.record(tx, {
          ...{ actor, action: 'entries.assigned' },
          subject: { kind: 'entry', id: ids.length === 1 ? ids[0] : 'several' },
          ...(await placeOfItems(tx, itemIds)),
          after: { assignee: to, entries: manyIds(ids) },
        });
      }
    });
  }
}
