import { calendar } from '../calendar.mjs';
import { createRandom } from '../create-random.mjs';

/**
 * What people decide to change about an item.
 * @typedef {object} Fate
 * @property {'none' | 'cancel' | 'replace' | 'postpone' | 'reweight' | 'rescope'} kind
 * @property {number} month month number of the act
 * @property {'approve' | 'reject' | undefined} decision undefined: not decided yet
 * @property {string} deadline of a postponement
 * @property {number} finish month number it is done by after a postponement
 */

/**
 * @param {import('./demo-road-maps.mjs').DemoItem} item
 * @param {import('./demo-term.mjs').Term} term
 * @param {string} seed
 * @returns {Fate}
 */
export function demoFate(item, term, seed) {
  const random = createRandom(`${seed}/fate/${item.territory}/${item.code}`);
  const kind = kindOf(item, term, random);
  const latest = kind === 'postpone' ? Math.min(term.last, item.end + 1) : term.last;
  const finish = item.end + random.int(3, 9);
  return {
    kind,
    month: random.int(Math.min(term.first + 4, latest), latest),
    decision: decisionOf(kind, random),
    deadline: calendar.lastDay(finish),
    finish,
  };
}

/** An approved cancellation or replacement ends an item; so does none of the others. */
function kindOf(item, term, random) {
  if (item.replacedBy) return 'replace';
  // What stands in for another item must not end before its turn comes.
  if (item.standsIn) return 'none';
  const draw = random.next();
  if (item.type === 'measure' && draw < 0.009) return 'cancel';
  if (item.end <= term.last + 2 && !item.kind.startsWith('maintain') && draw > 0.93) return 'postpone';
  if (draw > 0.5 && draw < 0.506) return 'reweight';
  if (item.type === 'measure' && item.kind === 'increase' && draw > 0.52 && draw < 0.53) return 'rescope';
  if (item.shares.length === 2 && draw < 0.05) return 'rescope';
  return 'none';
}

function decisionOf(kind, random) {
  const draw = random.next();
  if (kind === 'replace') return draw < 0.5 ? 'approve' : draw < 0.88 ? undefined : 'reject';
  return draw < 0.8 ? 'approve' : draw < 0.9 ? undefined : 'reject';
}
