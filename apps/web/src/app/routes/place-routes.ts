import { createRoute } from '@tanstack/react-router';
import { chapterSearch } from '../../features/chapters/chapter-search';
import { differenceSearch } from '../../features/differences/difference-search';
import { itemsSearch } from '../../features/items/items-search';
import { promisesSearch } from '../../features/promises/promises-search';
import { searchText, workspaceSearch } from '../../features/workspace/workspace-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

const chartView = (raw: Record<string, unknown>): { chart?: 'table' } => ({
  chart: raw.chart === 'table' ? 'table' : undefined,
});

/** From a programme's promises and chapters, and from a road map, down to one measure. */
export const placeRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/promises',
    validateSearch: promisesSearch,
    ...lazyPage(() => import('../../pages/promises/promises-page'), 'PromisesPage', 'promises', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/promises/$code',
    validateSearch: chapterSearch,
    ...lazyPage(() => import('../../pages/chapters/promise-page'), 'PromisePage', 'promises', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/directions/$code',
    validateSearch: chapterSearch,
    ...lazyPage(() => import('../../pages/chapters/direction-page'), 'DirectionPage', 'promises', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/executor',
    validateSearch: (raw: Record<string, unknown>) => ({ ...chapterSearch(raw), name: searchText(raw.name) }),
    ...lazyPage(() => import('../../pages/chapters/executor-page'), 'ExecutorPage', 'promises', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/items',
    validateSearch: (raw: Record<string, unknown>) => ({ ...workspaceSearch(raw), ...itemsSearch(raw) }),
    ...lazyPage(() => import('../../pages/items/items-page'), 'ItemsPage', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/road-maps/$id',
    validateSearch: (raw: Record<string, unknown>) => ({
      ...workspaceSearch(raw),
      ...itemsSearch(raw),
      ...differenceSearch(raw),
    }),
    ...lazyPage(() => import('../../pages/road-map/road-map-page'), 'RoadMapPage', 'places'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/items/$id',
    validateSearch: (raw: Record<string, unknown>) => ({ ...workspaceSearch(raw), ...chartView(raw) }),
    ...lazyPage(() => import('../../pages/item/item-page'), 'ItemPage', 'places', 'evidence', 'review'),
  }),
] as const;
