import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../features/session/session-query';
import { overviewSearch } from '../pages/overview/overview-search';
import { queryClient } from './query-client';
import { NotFoundPage } from './not-found-page';
import { PageFailure } from './page-failure';
import { searchCodec } from '../shared/address/search-codec';
import { Shell } from './shell';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { next: location.searchStr || undefined } });
  },
  component: lazyRouteComponent(() => import('../pages/overview/overview-page'), 'OverviewPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (
    raw: Record<string, unknown>,
  ): { next?: string; refused?: string; forgotten?: boolean } => ({
    next: typeof raw.next === 'string' ? raw.next : undefined,
    refused: typeof raw.refused === 'string' ? raw.refused : undefined,
    forgotten: raw.forgotten === true || raw.forgotten === 'true' || undefined,
  }),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page'), 'SignInPage'),
});

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/new-password',
  component: lazyRouteComponent(() => import('../pages/new-password/new-password-page'), 'NewPasswordPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: {} });
  },
  component: lazyRouteComponent(() => import('../pages/account/account-page'), 'AccountPage'),
});

/** The pages. Filters live in the search parameters, so a copied address restores the view. */
export const router = createRouter({
  routeTree: root.addChildren([overview, signIn, newPassword, account]),
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
