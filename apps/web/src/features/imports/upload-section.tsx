import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Programme } from '../../shared/api/programme';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { NearView } from '../../shared/ui/near-view';

const UploadCard = lazy(() => import('./upload-card').then((module) => ({ default: module.UploadCard })));

/** The upload card behind a door of its own: it lies below the fold and most readers never send a file. */
export function UploadSection(props: { programmes: Programme[]; programme?: string }) {
  const waiting = <Skeleton className="screen-only" height={420} radius="md" />;
  return (
    <div id="upload" tabIndex={-1}>
      <CardBoundary>
        <NearView placeholder={waiting}>
          <Suspense fallback={waiting}>
            <UploadCard {...props} />
          </Suspense>
        </NearView>
      </CardBoundary>
    </div>
  );
}
