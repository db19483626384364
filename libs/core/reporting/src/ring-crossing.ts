type Position = readonly [longitude: number, latitude: number];

interface Side {
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

/** Enough for lines that wander as borders do; one that is made to be slow is given up. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Where a ring crosses itself, in degrees; null where it does not, and where that would take too long to find out. Lines
 * that only touch do not cross.
 * @param ring closed: its last position is its first
 */
export function ringCrossing(ring: readonly Position[]): Position | null {
  const sides = sidesOf(ring).sort((one, other) => one.west - other.west);
  let open: Side[] = [];
  let comparisons = 0;
  for (const side of sides) {
    // Only what reaches as far east as this one begins can meet it.
    open = open.filter(({ east }) => east >= side.west);
    comparisons += open.length;
    if (comparisons > MOST_COMPARISONS) return null;
    for (const other of open) {
      const met = meeting(side, other);
      if (met !== null) return met;
    }
    open.push(side);
  }
  return null;
}

function sidesOf(ring: readonly Position[]): Side[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index];
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
}

/** Where two sides cross, each with its ends on both sides of the other. */
function meeting(one: Side, other: Side): Position | null {
  const fromSide = turn(other.from, other.to, one.from);
  const toSide = turn(other.from, other.to, one.to);
  if (fromSide * toSide >= 0) return null;
  if (turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) >= 0) return null;
  const part = fromSide / (fromSide - toSide);
  const along = (axis: 0 | 1): number => one.from[axis] + part * (one.to[axis] - one.from[axis]);
  return [along(0), along(1)];
}

/** Above zero where the third lies to the left of the way from the first to the second, zero where it lies on it. */
function turn(first: Position, second: Position, third: Position): number {
  return (second[0] - first[0]) * (third[1] - first[1]) - (second[1] - first[1]) * (third[0] - first[0]);
}
