import type { Band } from '../../shared/api/figures';

const FULL = 2 * Math.PI * 4;
const FILLED: Record<Band, number> = {
  green: 1,
  green_amber: 0.75,
  amber: 0.5,
  amber_red: 0.25,
  red: 0,
  grey: 0,
};

/** A band as a dial: full is green, empty is red, dashed is not rated. Read without colour, and in print. */
export function BandGlyph({ band, size = 16 }: { band: Band; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      <circle
        cx="10"
        cy="10"
        r="8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={band === 'grey' ? '3 3.28' : undefined}
      />
      <circle
        cx="10"
        cy="10"
        r="4"
        fill="none"
        stroke="currentColor"
        strokeWidth="8"
        strokeDasharray={`${FULL * FILLED[band]} ${FULL}`}
        transform="rotate(-90 10 10)"
      />
      {band === 'red' && <path d="M10 5.5v5.5M10 13.2v1.6" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
