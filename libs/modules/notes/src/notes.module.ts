import { ProgrammesModule } from '@modules/programmes';
import { TerritoriesModule } from '@modules/territories';
import { Module } from '@nestjs/common';
import { NotesController } from './api/notes.controller';
import { NoteReader } from './data/note.reader';
import { NoteRepository } from './data/note.repository';
import { ListNotes } from './use-cases/list-notes';
import { NotePlace } from './use-cases/note-place';
import { WithdrawNote } from './use-cases/withdraw-note';
import { WriteNote } from './use-cases/write-note';

const providers = [NoteReader, NoteRepository, NotePlace, ListNotes, WriteNote, WithdrawNote];

/** What analysts say of a place's figures in a period: `forHttp` answers, `forReading` is for modules that print notes. */
@Module({})
export class NotesModule {
  static forHttp() {
    return {
      module: NotesModule,
      imports: [TerritoriesModule, ProgrammesModule],
      controllers: [NotesController],
      providers,
    };
  }

  static forReading() {
    return { module: NotesModule, providers: [NoteReader], exports: [NoteReader] };
  }
}
