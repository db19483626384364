import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import { queries } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { ExportMenu } from '../export/export-menu';
import { DefinitionButton } from '../figures/definition-button';
import { notesQuery } from '../notes/notes-query';
import { notesByPeriod } from '../notes/notes-by-period';
import { TrajectoryFigure } from './trajectory-figure';
import { trajectoryPoints } from './trajectory-points';

const NotesPart = lazyPart(() => import('../notes/notes-part').then((module) => module.NotesPart), 'notes');

interface TrajectoryCardProps {
  programme: string;
  territory: string;
  /** How it is called; stands below a picture of the chart. */
  place: string;
  set: FigureSetName;
  now: string;
  /** A day: the trajectory as it was known then, up to the period on screen. */
  knownAt?: string;
  view: 'chart' | 'table';
  onView: (view: 'chart' | 'table') => void;
}

/** How a territory got here and where its plan goes: chart, table and sentences of the same points. */
export function TrajectoryCard(props: TrajectoryCardProps) {
  const { programme, territory, place, set, now, knownAt, view, onView } = props;
  const { t } = useTranslation();
  const format = useFigureFormat();
  const picture = useRef<HTMLDivElement>(null);
  const series = useQuery(queries.series(programme, territory, knownAt, knownAt && now));
  // The plan to come is an addition: without it the past is still worth drawing.
  const plan = useQuery(queries.plan(programme, territory, knownAt));
  // Kept between renders: the chart is drawn anew for every new array, and pointing at the map renders the page.
  const points = useMemo(
    () => trajectoryPoints(series.data ?? [], plan.data ?? [], set),
    [series.data, plan.data, set],
  );
  const notes = useQuery(notesQuery(programme, territory, knownAt));
  const noted = useMemo(() => notesByPeriod(notes.data ?? []), [notes.data]);
  return (
    <Card
      title={t('trajectory.title')}
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
          <ExportMenu
            name={t('trajectory.title')}
            path={`/metrics/${territory}/series`}
            query={{ programme, knownAt, to: knownAt && now }}
            picture={view === 'chart' ? picture : undefined}
            caption={`${place} · ${format.period(now)}`}
          />
        </>
      }
    >
      <Loaded query={series} height={300}>
        {() =>
          points.length === 0 ? (
            <Message title={t('trajectory.empty')} />
          ) : (
            <TrajectoryFigure
              {...{ points, now, view, picture }}
              explained={{ set, territory }}
              notes={noted}
            />
          )
        }
      </Loaded>
      {notes.data && points.length > 0 && (
        <Suspense fallback={null}>
          <NotesPart
            {...{ programme, territory, now }}
            periods={points.map(({ period }) => period)}
            notes={notes.data}
            isPast={knownAt !== undefined}
          />
        </Suspense>
      )}
    </Card>
  );
}
