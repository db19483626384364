import { router } from './router';

type RouteId = keyof typeof router.routesById;

/** Asks for the code of the page in the address, who is signed in and what the page reads first, while the texts are on their way. */
export function fetchEarly(): void {
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    // What fails here is asked for again, and said, when the page is opened.
    router.loadRouteChunk(router.routesById[routeId as RouteId])?.catch(() => undefined);
  }
  void router.load();
}
