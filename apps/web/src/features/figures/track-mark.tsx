export type Track = 'planned' | 'reported' | 'accepted' | 'verified';

/** The sign of a track, the same wherever the track is shown: dashes, hollow ring, disc, diamond. */
export function TrackMark({ track, size = 14 }: { track: Track; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden
      style={{ color: `var(--u-${track})`, flexShrink: 0 }}
    >
      {track === 'planned' && <path d="M0 8h4.4M6 8h4.4M12 8h4" stroke="currentColor" strokeWidth="2.4" />}
      {track === 'reported' && (
        <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      )}
      {track === 'accepted' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {track === 'verified' && <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="currentColor" />}
    </svg>
  );
}
