import { calendar } from '../calendar.mjs';

const ENDED = 14;
const MONTHS = 48;

/**
 * @typedef {object} Term
 * @property {string} today
 * @property {number} first month number of the first period
 * @property {number} last month number of the last period that has ended
 * @property {number} end month number of the term's last period
 */

/**
 * A term of four years whose fourteenth month is the last that ended before `today`.
 * @param {string} today `YYYY-MM-DD`
 * @returns {Term}
 */
export function demoTerm(today) {
  const last = calendar.monthOf(today) - 1;
  const first = last - ENDED + 1;
  return { today, first, last, end: first + MONTHS - 1 };
}
