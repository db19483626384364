import { createRoute } from '@tanstack/react-router';
import { publicSearch, type PublicSearch } from '../../features/public/public-search';
import { NotFoundPage } from '../not-found-page';
import { lazyPage } from './lazy-page';
import { rootRoute } from './root-route';

const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/public',
  validateSearch: publicSearch,
  ...lazyPage(() => import('../../pages/public/public-frame'), 'PublicFrame', 'public'),
  notFoundComponent: NotFoundPage,
});

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

interface ListSearch extends PublicSearch {
  q?: string;
  verdict?: string;
  direction?: string;
  set?: 'indicators';
  place?: string;
  /** Of a promise: the percentage that is taken apart. */
  explain?: string;
}

/** A page's own filters beside what every public address may hold. */
const listSearch = (raw: Record<string, unknown>): ListSearch => ({
  ...publicSearch(raw),
  q: text(raw.q),
  verdict: text(raw.verdict),
  direction: text(raw.direction),
  set: raw.set === 'indicators' ? 'indicators' : undefined,
  place: text(raw.place),
  explain: text(raw.explain),
});

const pages = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/',
    validateSearch: listSearch,
    ...lazyPage(() => import('../../pages/public/public-overview-page'), 'PublicOverviewPage', 'public'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/places/$code',
    validateSearch: listSearch,
    ...lazyPage(() => import('../../pages/public/public-place-page'), 'PublicPlacePage', 'public'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/promises',
    validateSearch: listSearch,
    ...lazyPage(() => import('../../pages/public/public-promises-page'), 'PublicPromisesPage', 'public'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/promises/$code',
    validateSearch: listSearch,
    ...lazyPage(() => import('../../pages/public/public-promise-page'), 'PublicPromisePage', 'public'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/method',
    validateSearch: listSearch,
    ...lazyPage(() => import('../../pages/public/public-method-page'), 'PublicMethodPage', 'public'),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/data',
    validateSearch: listSearch,
    ...lazyPage(() => import('../../pages/public/public-data-page'), 'PublicDataPage', 'public'),
  }),
] as const;

/** What anybody may look at, without signing in. */
export const publicRoutes = publicRoute.addChildren([...pages]);
