import { lazyPart } from '../../shared/i18n/lazy-part';

/** What applying a file would do, row by row; in a Suspense. */
export const LazyImportChanges = lazyPart(
  () => import('./import-changes').then((module) => module.ImportChanges),
  ...(['differences', 'plans', 'territories'] as const),
);
