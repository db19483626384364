import { createRoute } from '@tanstack/react-router';
import { overviewSearch } from '../../pages/overview/overview-search';
import { accountSearch } from '../../pages/account/account-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** Where everybody begins, and what is one's own. */
export const ownRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/',
    validateSearch: overviewSearch,
    ...lazyPage(() => import('../../pages/overview/overview-page'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/account',
    validateSearch: accountSearch,
    ...lazyPage(
      () => import('../../pages/account/account-page'),
      'AccountPage',
      'account',
      'people',
      'permissions',
    ),
  }),
] as const;
