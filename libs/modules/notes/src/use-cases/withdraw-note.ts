import { scopeOf, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { NoteReader } from '../data/note.reader';
import { NoteRepository } from '../data/note.repository';
import { notesErrors } from '../domain/notes.errors';
import { NotePlace } from './note-place';

/** Takes a note back, with the reason; it stays to be read as withdrawn. Whoever may write there may do it. */
@Injectable()
export class WithdrawNote {
  constructor(
    private readonly database: Database,
    private readonly places: NotePlace,
    private readonly reader: NoteReader,
    private readonly notes: NoteRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `NOTE.NOT_FOUND`, `NOTE.ALREADY_WITHDRAWN`, `REQUEST.FORBIDDEN` */
  async run(id: number, reason: string, actor: Actor): Promise<void> {
    const note = await this.reader.find(id, scopeOf(actor, 'metrics.read'));
    if (note === undefined) throw notesErrors.noteUnknown(id);
    await this.places.open(note, actor, 'note.write');
    await this.database.transaction(async (tx) => {
      const withdrawal = { by: actor.id, at: this.clock.now(), reason: reason.trim() };
      if (!(await this.notes.withdraw(tx, id, withdrawal))) throw notesErrors.alreadyWithdrawn(id);
      const { territory, programme, period } = note;
      await audit.record(tx, {
        ...{ actor, action: 'note.withdrawn', subject: { kind: 'note', id } },
        ...{ territory, programme, after: { period, reason: withdrawal.reason } },
      });
    });
  }
}
