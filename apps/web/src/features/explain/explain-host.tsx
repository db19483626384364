import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { CardBoundary } from '../../shared/ui/card-boundary';
import type { LookSearch } from '../workspace/look-search';

const ExplainWindow = lazyPart(
  () => import('./explain-window').then((module) => module.ExplainWindow),
  'insight',
  'definitions',
);

/** Opens "how is this made?" on any page whose address names a figure; its code is fetched with the first one. */
export function ExplainHost() {
  const { explain, explainAt, explainOf } = useSearch({ strict: false }) as LookSearch;
  if (explain === undefined || explainAt === undefined) return null;
  return (
    <CardBoundary>
      <Suspense fallback={null}>
        <ExplainWindow figure={explain} territory={explainAt} of={explainOf} />
      </Suspense>
    </CardBoundary>
  );
}
