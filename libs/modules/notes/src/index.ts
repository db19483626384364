export { NoteReader, type NotesPlace } from './data/note.reader';
export { NotesModule } from './notes.module';
