import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Programme } from '../../shared/api/programme';
import type { Session } from '../../shared/api/session';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { NearView } from '../../shared/ui/near-view';
import type { TemplateOf } from './template-link';

const UploadCard = lazy(() => import('./upload-card').then((module) => ({ default: module.UploadCard })));

interface UploadSectionProps {
  session: Session;
  programmes: Programme[];
  programme?: string;
  /** The workbook to report in for the place on screen; absent where one may not report. */
  template?: TemplateOf;
}

/** The upload card behind a door of its own: it lies below the fold and most readers never send a file. */
export function UploadSection(props: UploadSectionProps) {
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
