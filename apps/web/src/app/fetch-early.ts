import { sessionQuery } from '../features/session/session-query';
import { isPublicPath } from './is-public-path';
import { queryClient } from './query-client';
import { router } from './router';

type RouteId = keyof typeof router.routesById;

/** Asks for the code of the page in the address, and for who is signed in, while the texts are on their way. */
export function fetchEarly(): void {
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    // What fails here is asked for again, and said, when the page is opened.
    router.loadRouteChunk(router.routesById[routeId as RouteId])?.catch(() => undefined);
  }
  if (!isPublicPath(router.latestLocation.pathname)) void queryClient.prefetchQuery(sessionQuery);
}
