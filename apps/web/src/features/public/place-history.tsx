import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import type { PublicPlace } from './public-queries';
import styles from './public.module.css';

const TRACKS = ['verified', 'accepted', 'reported', 'planned'] as const;
const SHORT_NAMES = {
  verified: 'promises.verified',
  accepted: 'figures.accepted',
  reported: 'figures.reported',
  planned: 'figures.planned',
  verifiedCoverage: 'league.checked',
} as const;
const WIDTH = 760;
const HEIGHT = 260;
const LEFT = 52;
const BOTTOM = 26;
const TOP = 10;

interface PlaceHistoryProps {
  series: PublicPlace['series'];
  set: 'measures' | 'indicators';
}

/** Verified completion over the periods, claims beside it; the same as a table below. */
export function PlaceHistory({ series, set }: PlaceHistoryProps) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  if (series.length < 2) return <p>{t('place.onlyOne')}</p>;
  const points = series.map((one) => one[set]);
  const top = Math.max(20, ...points.flatMap((point) => TRACKS.map((track) => point[track] ?? 0)));
  const highest = Math.min(100, Math.ceil(top / 20) * 20);
  const x = (at: number): number => LEFT + (at * (WIDTH - LEFT - 10)) / (series.length - 1);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - (Math.min(highest, Math.max(0, value)) * (HEIGHT - BOTTOM - TOP)) / highest;
  const percent = (value: number | null): string => (value === null ? '—' : format.percent(value));
  const columns: Column<PublicPlace['series'][number]>[] = [
    {
      key: 'period',
      title: t('filters.period'),
      wide: true,
      cell: ({ period }) => <span className={styles.period}>{format.period(period.period)}</span>,
    },
    ...([...TRACKS, 'verifiedCoverage'] as const).map((figure) => ({
      key: figure,
      title: t(SHORT_NAMES[figure]),
      numeric: true,
      cell: (one: PublicPlace['series'][number]) => percent(one[set][figure]),
    })),
  ];
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('place.chart')}
      >
        {[0, highest / 2, highest].map((value) => (
          <g key={value}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH - 10} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {format.wholePercent(value / 100)}
            </text>
          </g>
        ))}
        {[0, series.length - 1].map((at) => (
          <text key={at} x={x(at)} y={HEIGHT - 6} textAnchor={at === 0 ? 'start' : 'end'}>
            {format.shortPeriod(series[at].period.period)}
          </text>
        ))}
        {[...TRACKS].reverse().map((track) => (
          <path
            key={track}
            className={styles.line}
            data-track={track}
            d={pathOf(points.map((point, at) => (point[track] === null ? null : [x(at), y(point[track])])))}
          />
        ))}
      </svg>
      <ul className={styles.key}>
        {TRACKS.map((track) => (
          <li key={track}>
            <svg viewBox="0 0 28 8" aria-hidden>
              <path className={styles.line} data-track={track} d="M0 4H28" />
            </svg>
            {t(`figures.${track}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('place.asTable')}</summary>
        <div className={styles.ranked}>
          <DataTable
            stacks
            caption={t('place.trajectory')}
            columns={columns}
            rows={[...series].reverse()}
            keyOf={({ period }) => period.period}
            empty={null}
          />
        </div>
      </details>
    </>
  );
}

/** A line that breaks where nothing is told. */
function pathOf(points: ([number, number] | null)[]): string {
  return points
    .map((point, at) =>
      point === null
        ? ''
        : `${at > 0 && points[at - 1] !== null ? 'L' : 'M'}${point[0].toFixed(1)} ${point[1].toFixed(1)}`,
    )
    .join('');
}
