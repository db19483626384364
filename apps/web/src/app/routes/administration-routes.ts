import { createRoute } from '@tanstack/react-router';
import { peopleSearch } from '../../pages/people/people-search';
import { trailSearch } from '../../pages/trail/trail-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** People, the record of what they did, and how the system is doing. */
export const administrationRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/people',
    validateSearch: peopleSearch,
    ...lazyPage(() => import('../../pages/people/people-page'), 'PeoplePage', 'people'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/people/new',
    ...lazyPage(() => import('../../pages/people/new-person-page'), 'NewPersonPage', 'people', 'permissions'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/people/$id',
    ...lazyPage(
      () => import('../../pages/people/person-page'),
      'PersonPage',
      ...(['people', 'permissions', 'operations'] as const),
    ),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/publication',
    ...lazyPage(() => import('../../pages/publication/publication-page'), 'PublicationPage', 'publication'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/audit',
    validateSearch: trailSearch,
    ...lazyPage(() => import('../../pages/trail/trail-page'), 'TrailPage', 'operations', 'people'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/operations',
    ...lazyPage(
      () => import('../../pages/operations/operations-page'),
      'OperationsPage',
      'operations',
      'people',
    ),
  }),
] as const;
