import { createRouter } from '@tanstack/react-router';
import { searchCodec } from '../shared/address/search-codec';
import { PageFailure } from './page-failure';
import { queryClient } from './query-client';
import { administrationRoutes } from './routes/administration-routes';
import { deskRoutes } from './routes/desk-routes';
import { entryRoutes } from './routes/entry-routes';
import { insightRoutes } from './routes/insight-routes';
import { ownRoutes } from './routes/own-routes';
import { placeRoutes } from './routes/place-routes';
import { planRoutes } from './routes/plan-routes';
import { publicRoutes } from './routes/public-routes';
import { reviewRoutes } from './routes/review-routes';
import { rootRoute } from './routes/root-route';
import { territoryRoutes } from './routes/territory-routes';
import { workspaceRoute } from './routes/workspace-route';

const workspace = workspaceRoute.addChildren([
  ...ownRoutes,
  ...deskRoutes,
  ...placeRoutes,
  ...insightRoutes,
  ...reviewRoutes,
  ...planRoutes,
  ...administrationRoutes,
  ...territoryRoutes,
]);

/** The pages. Filters live in the search parameters, so a copied address restores the view. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([workspace, publicRoutes, ...entryRoutes]),
  context: { queryClient },
  parseSearch: searchCodec.parse,
  stringifySearch: searchCodec.stringify,
  defaultErrorComponent: PageFailure,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
