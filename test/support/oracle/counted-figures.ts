import type { AsOf } from './as-of';
import { dueDateOf } from './due-date-of';
import type { CountedFigures } from './figures';
import { Fraction } from './fraction';
import type { Leaf } from './leaf';
import { percent } from './percent';
import { standingEntries } from './standing-entries';
import type { Status } from './status-of';

/** The figures that count items, each once, from all leaves: cancelled ones are in `total` and `statuses` only. */
export function countedFigures(asOf: AsOf, leaves: Leaf[]): CountedFigures {
  return {
    total: leaves.length,
    onTimeRate: percent(onTimeRate(leaves)),
    statuses: countStatuses(leaves),
    reporting: countReports(asOf, leaves),
  };
}

function countStatuses(leaves: Leaf[]): Record<Status, number> {
  const count = (status: Status) => leaves.filter(({ state }) => state.status === status).length;
  return {
    cancelled: count('cancelled'),
    not_started: count('not_started'),
    verified_done: count('verified_done'),
    done: count('done'),
    claimed_done: count('claimed_done'),
    overdue: count('overdue'),
    not_reported: count('not_reported'),
    at_risk: count('at_risk'),
    on_track: count('on_track'),
  };
}

function onTimeRate(leaves: Leaf[]): Fraction | null {
  const done = leaves.filter(({ state }) => state.acceptedDone && !state.terms.cancelled);
  const onTime = done.filter(({ state }) => state.onTime);
  const overdue = leaves.filter(({ state }) => state.status === 'overdue');
  const rated = done.length + overdue.length;
  return rated === 0 ? null : Fraction.of(onTime.length).over(Fraction.of(rated));
}

function countReports(asOf: AsOf, leaves: Leaf[]): CountedFigures['reporting'] {
  const expected = leaves.filter(
    ({ state }) => !state.terms.cancelled && state.started && !state.acceptedDoneBefore,
  );
  const received = expected.flatMap((leaf) => {
    const instant = firstReport(asOf, leaf);
    return instant === undefined ? [] : [{ home: leaf.item.home, day: asOf.periods.localDate(instant) }];
  });
  const onTime = received.filter(({ home, day }) => day <= dueDateOf(asOf, home));
  return { expected: expected.length, received: received.length, onTime: onTime.length };
}

/** When the earliest revision for the period of t that stands was submitted, if there is one. */
function firstReport(asOf: AsOf, { item }: Leaf): string | undefined {
  return standingEntries(asOf, item)
    .filter((entry) => entry.ord === asOf.ord)
    .map((entry) => entry.submittedAt)
    .sort((left, right) => Date.parse(left) - Date.parse(right))[0];
}
