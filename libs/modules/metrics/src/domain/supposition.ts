import type { ChangeRow } from '../data/item-row';
import type { StudiedChange } from '../data/studied-change.reader';

/** Who looks at a change: `proposed` has not been recorded yet. */
export type ChangeStage = StudiedChange['state'] | 'proposed';

/** A change on both sides of its decision; undefined: as it is stored. */
export interface Supposition {
  readonly before: ChangeRow | undefined;
  readonly after: ChangeRow | undefined;
}

/**
 * What is compared to tell the effect of a change. Before is the request undecided (or not yet recorded), after is what
 * was decided; what is not decided is supposed to be approved now. So deciding does not alter what is told of it.
 */
export function suppositionOf(row: ChangeRow, stage: ChangeStage, now: Date): Supposition {
  const isDecided = stage === 'approved' || stage === 'rejected';
  return isDecided
    ? { before: { ...row, approved: false, decidedAt: null }, after: undefined }
    : { before: undefined, after: { ...row, approved: true, decidedAt: now } };
}
