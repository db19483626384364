import { createRoute } from '@tanstack/react-router';
import { sheetSearch } from '../../features/desk/sheet/sheet-search';
import { importsSearch } from '../../features/imports/imports-search';
import { workspaceSearch } from '../../features/workspace/workspace-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** Reporting: what is due, the grid, files in, and what became of them. */
export const deskRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/desk',
    validateSearch: workspaceSearch,
    ...lazyPage(() => import('../../pages/desk/desk-page'), 'DeskPage', 'desk'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/desk/upload',
    validateSearch: workspaceSearch,
    ...lazyPage(() => import('../../pages/desk/upload-page'), 'UploadPage', 'desk', 'upload'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/desk/$roadMap/$period',
    validateSearch: sheetSearch,
    ...lazyPage(() => import('../../pages/desk/sheet-page'), 'SheetPage', 'desk', 'evidence', 'review'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/imports',
    validateSearch: importsSearch,
    ...lazyPage(() => import('../../pages/imports/imports-page'), 'ImportsPage', 'desk', 'upload'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/imports/$id',
    ...lazyPage(() => import('../../pages/imports/import-page'), 'ImportPage', 'desk', 'upload'),
  }),
] as const;
