import { createRoute } from '@tanstack/react-router';
import { compareSearch } from '../../features/compare/compare-search';
import { searchAddress } from '../../features/search/search-address';
import { slippingSearch } from '../../features/slipping/slipping-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** What leadership asks of the figures: how places differ, and what slips; and the search over everything. */
export const insightRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/compare',
    validateSearch: compareSearch,
    ...lazyPage(() => import('../../pages/compare/compare-page'), 'ComparePage', 'insight'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/slipping',
    validateSearch: slippingSearch,
    ...lazyPage(() => import('../../pages/slipping/slipping-page'), 'SlippingPage', 'insight'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/search',
    validateSearch: searchAddress,
    ...lazyPage(() => import('../../pages/search/search-page'), 'SearchPage', 'search'),
  }),
] as const;
