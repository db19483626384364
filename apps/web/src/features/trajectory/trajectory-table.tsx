import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { scrollInside } from '../../shared/ui/scroll-inside';
import type { TrajectoryPoint } from './trajectory-points';
import styles from './trajectory-card.module.css';

const TRACKS = ['planned', 'reported', 'accepted', 'verified'] as const;

/** The same points as a table, the latest on top. */
export function TrajectoryTable({ points, now }: { points: TrajectoryPoint[]; now: string }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const chosen = useRef<HTMLTableRowElement>(null);
  useEffect(() => scrollInside(chosen.current), [now, points.length]);
  const value = (point: TrajectoryPoint, track: (typeof TRACKS)[number]): string =>
    point[track] === null ? '—' : format.percent(point[track]);
  return (
    <div className={styles.scroll} role="group" aria-label={t('trajectory.title')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('trajectory.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trajectory.period')}</th>
            {TRACKS.map((track) => (
              <th key={track} scope="col">
                {t(`tracks.${track}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => (
            <tr
              key={point.period}
              ref={point.period === now ? chosen : undefined}
              aria-current={point.period === now || undefined}
            >
              <th scope="row">{format.period(point.period)}</th>
              {TRACKS.map((track) => (
                <td key={track}>{value(point, track)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
