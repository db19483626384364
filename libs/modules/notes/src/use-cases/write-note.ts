import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { NoteRepository } from '../data/note.repository';
import { notesErrors } from '../domain/notes.errors';
import { NotePlace, type NamedPlace } from './note-place';

/** Writes a note at a place and a period, any of the term: also what is to come can be explained. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly database: Database,
    private readonly places: NotePlace,
    private readonly programmes: Programmes,
    private readonly notes: NoteRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives its id.
   * @throws DomainError `PERIOD.UNKNOWN`, `TERRITORY.NOT_FOUND`, `PROGRAMME.NOT_FOUND`, `REQUEST.FORBIDDEN`
   */
  async run(at: NamedPlace & { readonly period: string }, text: string, actor: Actor): Promise<number> {
    const { programme, place } = await this.places.open(at, actor, 'note.write');
    const periods = await this.programmes.periods(this.database, programme.id);
    const period = periods.find(({ code }) => code === at.period);
    if (period === undefined) throw notesErrors.periodUnknown(at.period);
    return this.database.transaction(async (tx) => {
      const id = await this.notes.add(tx, {
        ...{ programmeId: programme.id, territoryId: place.id, ord: period.ord },
        ...{ text: text.trim(), writtenBy: actor.id, writtenAt: this.clock.now() },
      });
      await audit.record(tx, {
        ...{ actor, action: 'note.written', subject: { kind: 'note', id } },
        ...{
          territory: at.territory,
          programme: at.programme,
          after: { period: at.period, text: text.trim() },
        },
      });
      return id;
    });
  }
}
