/** Lower ends of the shades of a map, percent of verified completion. */
export const VERIFIED_STEPS = [0, 10, 25, 50, 75] as const;

/** The shade of a place; `none` where nothing is told. */
export function verifiedStep(verified: number | null): string {
  if (verified === null) return 'none';
  return String(VERIFIED_STEPS.findLastIndex((from) => verified >= from));
}
