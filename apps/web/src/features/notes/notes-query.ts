import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../shared/api/all-pages';
import type { components } from '../../shared/api/schema.generated';

export type Note = components['schemas']['NoteResponse'];

/** The notes of a place, of the latest period first; `knownAt` is a day. */
export const notesQuery = (programme: string, territory: string, knownAt?: string) =>
  queryOptions({
    queryKey: ['notes', programme, territory, knownAt],
    queryFn: ({ signal }) => allPages<Note>('/notes', { programme, territory, knownAt }, signal),
  });
