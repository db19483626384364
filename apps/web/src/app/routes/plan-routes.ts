import { createRoute } from '@tanstack/react-router';
import { changesSearch, plansSearch } from '../../features/plans/plans-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** What is planned and how plans change: programmes, road maps, proposals, change requests. */
export const planRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/programmes',
    ...lazyPage(() => import('../../pages/programmes/programmes-page'), 'ProgrammesPage', 'plans'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/programmes/$code',
    ...lazyPage(() => import('../../pages/programmes/programme-page'), 'ProgrammePage', 'plans'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/plans',
    validateSearch: plansSearch,
    ...lazyPage(() => import('../../pages/plans/plans-page'), 'PlansPage', 'plans', 'upload'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/plans/proposals/$id',
    ...lazyPage(() => import('../../pages/plans/proposal-page'), 'ProposalPage', 'plans', 'upload'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/changes',
    validateSearch: changesSearch,
    ...lazyPage(() => import('../../pages/changes/changes-page'), 'ChangesPage', 'plans', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/changes/$id',
    ...lazyPage(() => import('../../pages/changes/change-page'), 'ChangePage', 'plans', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/items/$id/change',
    ...lazyPage(
      () => import('../../pages/changes/request-change-page'),
      'RequestChangePage',
      'plans',
      'places',
    ),
  }),
] as const;
