import { createRoute } from '@tanstack/react-router';
import { calendarSearch } from '../../features/calendar/calendar-search';
import { searchText } from '../../features/workspace/workspace-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** When reports are due, and what the country is made of. */
export const territoryRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/calendar',
    validateSearch: calendarSearch,
    ...lazyPage(() => import('../../pages/calendar/calendar-page'), 'CalendarPage', 'calendar'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/territories',
    validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: searchText(raw.q) }),
    ...lazyPage(() => import('../../pages/territories/territories-page'), 'TerritoriesPage', 'territories'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/territories/boundaries',
    ...lazyPage(
      () => import('../../pages/territories/boundaries-page'),
      'BoundariesPage',
      'territories',
      'upload',
    ),
  }),
] as const;
