import { lazyPart } from '../../shared/i18n/lazy-part';

/** What a file of road maps would add and edit, item by item; in a Suspense. */
export const LazyProposalDifferences = lazyPart(
  () => import('./proposal-differences').then((module) => module.ProposalDifferences),
  'differences',
);
