import { scopeOf, type Actor } from '@core/access';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, IdPipe, Permission } from '@platform/http';
import { NoteReader } from '../data/note.reader';
import { notesErrors } from '../domain/notes.errors';
import { ListNotes } from '../use-cases/list-notes';
import { WithdrawNote } from '../use-cases/withdraw-note';
import { WriteNote } from '../use-cases/write-note';
import { ListNotesRequest } from './list-notes.request';
import { NotePageResponse, NoteResponse, presentNote, presentNotePage } from './note.response';
import { WithdrawNoteRequest } from './withdraw-note.request';
import { WriteNoteRequest } from './write-note.request';

/** What analysts say of a place's figures in a period. */
@ApiTags('Notes')
@Controller('notes')
@Permission('metrics.read')
export class NotesController {
  constructor(
    private readonly listNotes: ListNotes,
    private readonly writeNote: WriteNote,
    private readonly withdrawNote: WithdrawNote,
    private readonly notes: NoteReader,
  ) {}

  /** Notes of a place, of the latest period first; those that were withdrawn, too. */
  @Get()
  async list(
    @Query() { programme, territory, knownAt, limit, cursor }: ListNotesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NotePageResponse> {
    const asked = { programme, territory, knownAt };
    return presentNotePage(await this.listNotes.run(asked, { limit, cursor }, actor));
  }

  /** Writes one, which everybody reads who may see the place. */
  @Post()
  @Permission('note.write')
  async write(
    @Body() { text, ...at }: WriteNoteRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NoteResponse> {
    return this.one(await this.writeNote.run(at, text, actor), actor);
  }

  /** Takes one back, with the reason; it stays to be read as withdrawn. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @Permission('note.write')
  async withdraw(
    @Param('id', IdPipe) id: number,
    @Body() { reason }: WithdrawNoteRequest,
    @CurrentActor() actor: Actor,
  ): Promise<NoteResponse> {
    await this.withdrawNote.run(id, reason, actor);
    return this.one(id, actor);
  }

  private async one(id: number, actor: Actor): Promise<NoteResponse> {
    const note = await this.notes.find(id, scopeOf(actor, 'metrics.read'));
    if (note === undefined) throw notesErrors.noteUnknown(id);
    return presentNote(note);
  }
}
