import { createRoute } from '@tanstack/react-router';
import { completenessSearch } from '../../features/completeness/completeness-search';
import { reviewSearch } from '../../features/review/queue-filter';
import { verdictsSearch } from '../../features/verdicts/verdicts-search';
import { verifySearch } from '../../features/verification/verify-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** What is decided about reports: the analyst's pages, and the verifier's. */
export const reviewRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/review',
    validateSearch: reviewSearch,
    ...lazyPage(() => import('../../pages/review/review-page'), 'ReviewPage', 'review', 'evidence'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/completeness',
    validateSearch: completenessSearch,
    ...lazyPage(() => import('../../pages/completeness/completeness-page'), 'CompletenessPage', 'review'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/verdicts',
    validateSearch: verdictsSearch,
    ...lazyPage(() => import('../../pages/verdicts/verdicts-page'), 'VerdictsPage', 'review', 'promises'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/verify',
    validateSearch: verifySearch,
    ...lazyPage(() => import('../../pages/verify/verify-page'), 'VerifyPage', 'review', 'evidence'),
  }),
] as const;
