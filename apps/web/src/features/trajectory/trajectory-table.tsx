import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { scrollInside } from '../../shared/ui/scroll-inside';
import type { FiguresOf } from '../explain/chapter-address';
import { Explained } from '../explain/explained';
import type { PeriodNotes, TrajectoryPoint } from './trajectory-points';
import styles from './trajectory-card.module.css';

const TRACKS = ['planned', 'reported', 'accepted', 'verified'] as const;

interface TrajectoryTableProps {
  points: TrajectoryPoint[];
  /** Where the points are sums. */
  explained?: FiguresOf;
  now: string;
  notes?: PeriodNotes;
}

/** The same points as a table, the latest on top. */
export function TrajectoryTable({ points, explained, now, notes }: TrajectoryTableProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const chosen = useRef<HTMLTableRowElement>(null);
  useEffect(() => scrollInside(chosen.current), [now, points.length]);
  const value = (point: TrajectoryPoint, track: (typeof TRACKS)[number]) => {
    if (point[track] === null) return '—';
    // Of periods to come only the plan is told, and nothing is counted in them yet.
    if (!explained || point.accepted === null) return format.percent(point[track]);
    const { set, ...where } = explained;
    return (
      <Explained dense figure={`${set}.${track}`} period={point.period} {...where}>
        {format.percent(point[track])}
      </Explained>
    );
  };
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
            <Fragment key={point.period}>
              <tr
                ref={point.period === now ? chosen : undefined}
                aria-current={point.period === now || undefined}
              >
                <th scope="row">{format.period(point.period)}</th>
                {TRACKS.map((track) => (
                  <td key={track}>{value(point, track)}</td>
                ))}
              </tr>
              {notes?.get(point.period)?.map((text, at) => (
                <tr key={at} className={styles.noted}>
                  <td colSpan={TRACKS.length + 1}>
                    {t('trajectory.note')}: {text}
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
