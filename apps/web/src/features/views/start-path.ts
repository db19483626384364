import type { QueryClient } from '@tanstack/react-query';
import { ownPath } from '../../shared/address/own-path';
import type { Session } from '../../shared/api/session';
import { rights } from '../session/rights';
import { viewQueries } from './view-queries';

/** Where signing in leads when nothing else was asked for: the person's start page, or the overview. */
export async function startPath(queryClient: QueryClient, session: Session): Promise<string> {
  if (rights.isOperator(session)) return '/';
  try {
    const views = await queryClient.fetchQuery(viewQueries.all());
    return ownPath(views.find(({ isStart }) => isStart)?.path);
  } catch {
    // Nobody is kept out because their bookmarks cannot be read.
    return '/';
  }
}
