import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Programme } from '../../shared/api/programme';
import { CardBoundary } from '../../shared/ui/card-boundary';

const UploadCard = lazy(() => import('./upload-card').then((module) => ({ default: module.UploadCard })));

/** The upload card behind a door of its own: it lies below the fold and most readers never send a file. */
export function UploadSection(props: { programmes: Programme[]; programme?: string }) {
  return (
    <div id="upload" tabIndex={-1}>
      <CardBoundary>
        <Suspense fallback={<Skeleton height={420} radius="md" />}>
          <UploadCard {...props} />
        </Suspense>
      </CardBoundary>
    </div>
  );
}
