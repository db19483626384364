import type { DeviationClass } from './deviation-class';

const UP = 'M8 3 14 13H2Z';
const DOWN = 'M2 3H14L8 13Z';

/** The sign of a class, so that colour never speaks alone. Drawn, because fonts differ in these characters. */
export function DeviationGlyph({ of, size = 12 }: { of: DeviationClass; size?: number }) {
  return (
    <svg
      width={of === 'far_behind' ? size * 1.8 : size}
      height={size}
      viewBox={viewBox(of)}
      aria-hidden
      fill="currentColor"
    >
      {of === 'ahead' && <path d={UP} />}
      {of === 'on_plan' && <circle cx="8" cy="8" r="4.2" />}
      {of === 'slightly_behind' && <path d={DOWN} fill="none" stroke="currentColor" strokeWidth="1.8" />}
      {of === 'behind' && <path d={DOWN} />}
      {of === 'far_behind' && (
        <>
          <path d={DOWN} />
          <path d={DOWN} transform="translate(14 0)" />
        </>
      )}
      {of === 'no_data' && <path d="M3 7h10v2H3Z" />}
    </svg>
  );
}

function viewBox(of: DeviationClass): string {
  return of === 'far_behind' ? '0 0 29 16' : '0 0 16 16';
}
