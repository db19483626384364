import { createRandom } from '../create-random.mjs';

/**
 * What really happens to an item, and what is claimed.
 * @typedef {object} Course
 * @property {(month: number) => number} real progress 0..1 at the month's end
 * @property {(month: number) => number} claimed progress 0..1 in that month's report; never below what is real
 * @property {boolean} caught the analyst does not accept claims beyond what is real
 * @property {number} stopped first month number without reports, for good
 * @property {number} corrected month number in which an inflated claim is taken back, 0 for never
 */

/**
 * @param {import('./demo-road-maps.mjs').DemoItem} item
 * @param {import('./demo-fate.mjs').Fate} fate
 * @param {import('./demo-profiles.mjs').Profile} profile
 * @param {import('./demo-term.mjs').Term} term
 * @param {string} seed
 * @returns {Course}
 */
export function demoCourse(item, fate, profile, term, seed) {
  const random = createRandom(`${seed}/course/${item.territory}/${item.code}`);
  const way = wayOf(item, fate, profile, random);
  const real = (month) => realAt(item, way, month);
  const inflation = random.chance(profile.inflate) ? random.between(0.15, 0.45) : 0;
  const corrected = inflation && random.chance(0.2) ? random.int(term.first + 5, term.last) : 0;
  const claimed = (month) => {
    const now = real(month);
    if (!inflation || (corrected && month >= corrected)) return now;
    return item.kind === 'binary' ? early(item, way, month) : now > 0.2 ? Math.min(1, now + inflation) : now;
  };
  const silent = random.chance(profile.silent) && (profile.slip > 0 || item.end > term.last);
  return {
    real,
    claimed,
    caught: random.chance(profile.caught),
    stopped: stopOf(fate, silent, term, random),
    corrected,
  };
}

/**
 * When the item is finished, how far it gets, and how unevenly. What regions share with each other is finished in
 * time, so that one region's delays do not spoil another's band.
 */
function wayOf(item, fate, profile, random) {
  const pace = profile.pace * random.between(0.85, 1.2);
  const draw = random.next();
  const ended = fate.decision === 'approve' && (fate.kind === 'cancel' || fate.kind === 'replace');
  if (ended) return { finish: item.end + 12, cap: 0.4, pace };
  if (fate.kind === 'postpone' && (profile.slip > 0 || fate.decision === 'approve'))
    return { finish: fate.finish, cap: 1, pace };
  const steady =
    item.shares.length > 0 && (item.territory === 'KZ' || item.shares[0].territory === item.territory);
  if (!steady && draw < profile.stuck) return { finish: item.end + 6, cap: random.between(0.25, 0.8), pace };
  if (!steady && draw < profile.stuck + profile.slip)
    return { finish: item.end + random.int(2, 11), cap: 1, pace };
  return { finish: Math.max(item.start + 1, item.end - random.int(0, pace < 1 ? 3 : 1)), cap: 1, pace };
}

function realAt(item, { finish, cap, pace }, month) {
  if (month < item.start) return 0;
  const share = Math.min(1, (month - item.start + 1) / (finish - item.start + 1));
  return Math.min(cap, share ** pace);
}

/** A building claimed before it stands: some months before it is finished, on the deadline if it never is. */
function early(item, { finish, cap }, month) {
  return month >= (cap < 1 ? item.end : Math.min(finish - 3, item.end)) ? 1 : 0;
}

function stopOf(fate, silent, term, random) {
  const month = random.int(term.first + 3, term.last - 1);
  if (fate.decision === 'approve' && (fate.kind === 'cancel' || fate.kind === 'replace')) return fate.month;
  return silent ? month : Infinity;
}
