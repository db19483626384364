import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/card';
import { Message } from '../../shared/ui/message';
import { ViewSwitch } from '../../shared/ui/view-switch';
import type { FiguresOf } from '../explain/chapter-address';
import { ExportMenu } from '../export/export-menu';
import { DefinitionButton } from '../figures/definition-button';
import { TrajectoryFigure } from './trajectory-figure';
import type { TrajectoryPoint } from './trajectory-points';

interface PointsCardProps {
  points: TrajectoryPoint[];
  /** Where the points are sums: whose they are. */
  explained?: FiguresOf;
  now: string;
  view: 'chart' | 'table';
  onView: (view: 'chart' | 'table') => void;
  /** A line below the picture: of what and when. */
  caption: string;
}

/** The trajectory of anything that has three tracks: a chapter, a measure. */
export function PointsCard({ points, explained, now, view, onView, caption }: PointsCardProps) {
  const { t } = useTranslation();
  const picture = useRef<HTMLDivElement>(null);
  const title = t('trajectory.title');
  return (
    <Card
      title={title}
      beside={<DefinitionButton of="trajectory" />}
      tools={
        <>
          <ViewSwitch
            label={t('trajectory.view')}
            value={view}
            onChange={onView}
            options={[
              { value: 'chart', label: t('trajectory.asChart') },
              { value: 'table', label: t('trajectory.asTable') },
            ]}
          />
          {view === 'chart' && <ExportMenu name={title} picture={picture} caption={caption} />}
        </>
      }
    >
      {points.length === 0 ? (
        <Message title={t('trajectory.empty')} />
      ) : (
        <TrajectoryFigure {...{ points, explained, now, view, picture }} />
      )}
    </Card>
  );
}
