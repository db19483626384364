import type { ReactElement } from 'react';
import type { Status } from '../../shared/api/figures';
import styles from './status-glyph.module.css';

const TICK = <path d="M4 8.4 7 11.2 12 5.2" fill="none" stroke="currentColor" strokeWidth="2" />;

const SIGNS: Record<Status, ReactElement> = {
  verified_done: (
    <>
      <path d="M2 8.6 5 11.4 9.4 5.6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M7.6 10.6 8.6 11.4 14 5.2" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  done: TICK,
  claimed_done: (
    <path
      d="M4 8.4 7 11.2 12 5.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="2.2 1.6"
    />
  ),
  on_track: <path d="M3 8h9M9 4.6 12.4 8 9 11.4" fill="none" stroke="currentColor" strokeWidth="2" />,
  not_started: <circle cx="8" cy="8" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
  not_reported: (
    <path
      d="M5.4 6.2a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1 .7-1 1.4M8 12v1.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    />
  ),
  at_risk: <path d="M8 3.6v6M8 11.4v1.8" stroke="currentColor" strokeWidth="2.2" />,
  overdue: (
    <path d="M8 3.4a5 5 0 1 0 .01 0M8 5.4V8.6l2.2 1.4" fill="none" stroke="currentColor" strokeWidth="1.8" />
  ),
  cancelled: <path d="M4.4 4.4 11.6 11.6M11.6 4.4 4.4 11.6" stroke="currentColor" strokeWidth="2" />,
};

/** A status as a coloured square with a sign of its own. */
export function StatusGlyph({ status }: { status: Status }) {
  const dark =
    status === 'verified_done' || status === 'done' || status === 'overdue' || status === 'cancelled';
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 16 16"
      aria-hidden
      data-strong={dark || undefined}
      className={styles.glyph}
      style={{ background: `var(--u-status-${status})` }}
    >
      {SIGNS[status]}
    </svg>
  );
}
