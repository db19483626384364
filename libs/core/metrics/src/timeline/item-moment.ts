import type { Status } from '../statuses';
import type { Term } from './item-facts';

/**
 * An item at the end of one period. One object is reused for all periods of a walk: read it, do not keep it.
 * Progress is raw (ratio, unclamped), NaN where the item has no value on the track.
 */
export class ItemMoment {
  ord = 0;
  term!: Term;
  reported = NaN;
  accepted = NaN;
  verified = NaN;
  planned = 0;
  /** Last spent that was reported, million tenge; NaN when none was. */
  spent = NaN;
  fresh = false;
  /** A verification is dated after the end of the third period back. */
  verifiedFresh = false;
  status: Status = 'not_reported';
  /** The deadline lies before the period's last day. */
  due = false;
  acceptedDone = false;
  doneOnTime = false;
  expected = false;
  received = false;
  receivedOnTime = false;
}
