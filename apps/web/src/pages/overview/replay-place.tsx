import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import type { FigureSetName } from '../../shared/api/figures';
import type { Scope } from '../../shared/api/queries';
import type { Territory } from '../../shared/api/territory';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { CardBoundary } from '../../shared/ui/card-boundary';

const ThenAndNowCard = lazyPart(
  () => import('../../features/replay/then-and-now-card').then((module) => module.ThenAndNowCard),
  'insight',
);

/** On a page of the past: what differs from today. */
export function ReplayPlace(props: {
  scope: Scope & { knownAt: string };
  here: Territory;
  set: FigureSetName;
}) {
  return (
    <CardBoundary>
      <Suspense fallback={<Skeleton height={320} radius="md" />}>
        <ThenAndNowCard {...props} />
      </Suspense>
    </CardBoundary>
  );
}
