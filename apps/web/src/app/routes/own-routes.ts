import { createRoute } from '@tanstack/react-router';
import { overviewSearch } from '../../pages/overview/overview-search';
import { accountSearch } from '../../pages/account/account-search';
import { glossarySearch } from '../../pages/glossary/glossary-search';
import { noticesSearch } from '../../pages/notices/notices-search';
import { lazyPage } from './lazy-page';
import { workspaceRoute } from './workspace-route';

/** Where everybody begins, and what is one's own. */
export const ownRoutes = [
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/',
    validateSearch: overviewSearch,
    ...lazyPage(() => import('../../pages/overview/overview-page'), 'OverviewPage'),
    loader: ({ context, location }) => {
      import('../../pages/overview/read-early')
        .then(({ readEarly }) => readEarly(context.queryClient, overviewSearch(location.search)))
        .catch(() => undefined);
    },
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/account',
    validateSearch: accountSearch,
    ...lazyPage(
      () => import('../../pages/account/account-page'),
      'AccountPage',
      'account',
      'sign-in',
      'people',
      'permissions',
    ),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/notices',
    validateSearch: noticesSearch,
    ...lazyPage(() => import('../../pages/notices/notices-page'), 'NoticesPage', 'notices'),
  }),
  createRoute({
    getParentRoute: () => workspaceRoute,
    path: '/glossary',
    validateSearch: glossarySearch,
    ...lazyPage(
      () => import('../../pages/glossary/glossary-page'),
      'GlossaryPage',
      ...(['definitions', 'help', 'public', 'permissions'] as const),
    ),
  }),
] as const;
