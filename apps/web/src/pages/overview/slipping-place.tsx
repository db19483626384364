import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import type { FigureSetName } from '../../shared/api/figures';
import type { Scope } from '../../shared/api/queries';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { NearView } from '../../shared/ui/near-view';

const SlippingCard = lazyPart(
  () => import('../../features/slipping/slipping-card').then((module) => module.SlippingCard),
  'insight',
);

/** Where the worst of what slips stands; read when the reader comes near. */
export function SlippingPlace(props: { scope: Scope; set: FigureSetName }) {
  const placeholder = <Skeleton height={420} radius="md" />;
  return (
    <CardBoundary>
      <NearView placeholder={placeholder}>
        <Suspense fallback={placeholder}>
          <SlippingCard {...props} />
        </Suspense>
      </NearView>
    </CardBoundary>
  );
}
