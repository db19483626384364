import { scopeOf, type Actor } from '@core/access';
import { knownAtOf } from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import type { Page } from '@platform/http';
import { NoteReader, type NotesPlace, type NoteView } from '../data/note.reader';
import { NotePlace } from './note-place';

/** The notes of a place, for everybody who may see its figures. */
@Injectable()
export class ListNotes {
  constructor(
    private readonly places: NotePlace,
    private readonly notes: NoteReader,
  ) {}

  /**
   * @param asked its `knownAt` is an instant, or a day: its end where the programme is
   * @throws DomainError `TERRITORY.NOT_FOUND`, `REQUEST.FORBIDDEN`, `PROGRAMME.NOT_FOUND`, `METRICS.BAD_KNOWN_AT`
   */
  async run(
    asked: NotesPlace,
    page: { readonly limit: number; readonly cursor?: string },
    actor: Actor,
  ): Promise<Page<NoteView>> {
    const { programme } = await this.places.open(asked, actor, 'metrics.read');
    const knownAt = knownAtOf(asked.knownAt, programme.timeZone);
    return this.notes.list({ ...asked, knownAt }, page, scopeOf(actor, 'metrics.read'));
  }
}
