import { createRandom } from '../create-random.mjs';
import { demoReading } from './demo-reading.mjs';

/**
 * One monthly report of one item and what the analyst made of it.
 * @typedef {object} Report
 * @property {number} month
 * @property {number | null} progress claimed, 0..1; null for a line without a value
 * @property {number} real
 * @property {import('./demo-reading.mjs').Reading | null} reading
 * @property {number | ''} spent million tenge, cumulative
 * @property {'progress' | 'behind' | 'done' | 'missing' | 'regression' | ''} phrase what the narrative is about
 * @property {'accept' | 'hold' | 'return'} review
 */

/**
 * All reports of one item from its start to the last ended period, or until it is accepted as done.
 * @param {import('./demo-road-maps.mjs').DemoItem} item
 * @param {import('./demo-course.mjs').Course} course
 * @param {import('./demo-profiles.mjs').Profile} profile
 * @param {import('./demo-term.mjs').Term} term
 * @param {string} seed
 * @returns {Report[]}
 */
export function demoReports(item, course, profile, term, seed) {
  const random = createRandom(`${seed}/reports/${item.territory}/${item.code}`);
  const maintained = item.kind.startsWith('maintain');
  const thrift = random.between(0.85, 1.15);
  /** @type {Report[]} */
  const reports = [];
  let accepted = 0;
  let top = 0;
  for (
    let month = Math.max(item.start, term.first);
    month < Math.min(course.stopped, term.last + 1);
    month += 1
  ) {
    if (accepted >= 1 && !maintained) break;
    const claim = maintained ? met(profile, random) : course.claimed(month);
    const reaches = claim >= 1 && top < 1 && !maintained;
    const gap = random.chance(profile.gap) && (!reaches || profile.gap === 1);
    const report = reportOf(item, course, { month, claim, top, maintained, thrift }, random);
    report.review = reviewOf(report, course, random);
    if (gap) continue;
    reports.push(report);
    if (report.progress !== null) top = report.progress;
    if (report.review === 'accept' && month <= term.last - profile.backlog)
      accepted = report.progress ?? accepted;
  }
  return reports;
}

/** Whether a level that is to be kept was kept this month; worse run places miss it more often. */
function met(profile, random) {
  return profile.slip === 0 || random.chance(0.97 - profile.slip) ? 1 : 0;
}

/** @returns {Report} */
function reportOf(item, course, { month, claim, top, maintained, thrift }, random) {
  const missing = random.chance(0.01) && claim < 1;
  const real = maintained ? claim : course.real(month);
  return {
    month,
    progress: missing ? null : claim,
    real,
    reading: missing ? null : maintained ? keptLevel(item, claim, random) : demoReading(item, claim),
    spent: spentOf(item, real * thrift),
    phrase: missing ? 'missing' : maintained ? 'progress' : phraseOf(item, month, claim, top, random),
    review: 'accept',
  };
}

function keptLevel(item, isMet, random) {
  const better = item.kind === 'maintain_at_least' ? 1 : -1;
  const distance = item.step * random.int(isMet ? 0 : 1, 6) * better * (isMet ? 1 : -1);
  const bound = item.denominator ? 100 : Infinity;
  const target = Math.min(bound, Math.max(0, item.target + distance));
  return demoReading({ ...item, target }, 1);
}

/** @returns {number | ''} */
function spentOf(item, progress) {
  const planned = item.budget.reduce((sum, line) => sum + line.planned, 0);
  return planned ? Math.round(planned * Math.min(1.05, progress) * 10) / 10 : '';
}

/** @returns {Report['phrase']} */
function phraseOf(item, month, claim, top, random) {
  if (claim < top) return 'regression';
  if (claim >= 1) return 'done';
  const expected =
    item.kind === 'binary'
      ? month >= item.end
      : claim < (month - item.start + 1) / (item.end - item.start + 1) - 0.12;
  if (expected && random.chance(0.6)) return 'behind';
  return random.chance(0.3) ? 'progress' : '';
}

/** @returns {Report['review']} */
function reviewOf(report, course, random) {
  const beyond = report.progress !== null && report.progress > report.real + 0.01;
  if (beyond && course.caught) return random.chance(0.06) ? 'return' : 'hold';
  if (report.progress !== null && report.progress < 1 && random.chance(0.005)) return 'return';
  return random.chance(0.02) && report.progress !== 1 ? 'hold' : 'accept';
}
