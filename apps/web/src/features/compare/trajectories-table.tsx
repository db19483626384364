import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import type { Territory } from '../../shared/api/territory';
import { Explained } from '../explain/explained';
import { TrackMark } from '../figures/track-mark';
import type { TrajectoryPoint } from '../trajectory/trajectory-points';
import styles from './trajectories-table.module.css';

interface TrajectoriesTableProps {
  territories: Territory[];
  trajectories: Map<string, TrajectoryPoint[]>;
  now: string;
  set: FigureSetName;
}

const TRACKS = ['planned', 'reported', 'accepted', 'verified'] as const;

/** The points of the drawings, the latest on top: plan, reported, accepted, verified of each place. */
export function TrajectoriesTable({ territories, trajectories, now, set }: TrajectoriesTableProps) {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const periods = [
    ...new Set([...trajectories.values()].flatMap((points) => points.map(({ period }) => period))),
  ]
    .sort()
    .reverse();
  const pointOf = (code: string, period: string): TrajectoryPoint | undefined =>
    trajectories.get(code)?.find((point) => point.period === period);
  const made = (code: string, point: TrajectoryPoint | undefined, track: (typeof TRACKS)[number]) => {
    if (point?.[track] == null) return '—';
    const text = format.percent(point[track]);
    // Of periods to come only the plan is told, and nothing is counted in them yet.
    if (point.accepted === null) return text;
    return (
      <Explained dense figure={`${set}.${track}`} territory={code} period={point.period}>
        {text}
      </Explained>
    );
  };
  const columns: Column<string>[] = [
    { key: 'period', title: t('trajectory.period'), cell: (period) => format.period(period) },
    ...territories.map(({ code, name }) => ({
      key: code,
      title: nameOf(name),
      cell: (period: string) => {
        const point = pointOf(code, period);
        return (
          <span className={styles.tracks}>
            {TRACKS.map((track) => (
              <span key={track} className={styles.track}>
                <TrackMark track={track} size={10} />
                <span className="visually-hidden">{t(`tracks.${track}`)}</span>
                {made(code, point, track)}
              </span>
            ))}
          </span>
        );
      },
    })),
  ];
  return (
    <DataTable
      caption={told('compare.trajectories')}
      columns={columns}
      rows={periods}
      keyOf={(period) => period}
      current={now}
      empty={null}
    />
  );
}
