import { join } from 'node:path';
import { writeLoad } from '../generator/reference/write-load.mjs';

/** Months measured one by one after the history. */
const ROUNDS = 3;
/** The rounds are the last months of the term, so that a fold reaches no further than it does in real life. */
const TERM = 60;
const FIRST_YEAR = 2021;

/** The files of the reference load: history first, then the rounds; both are the last months of the term. */
export class ReferenceFiles {
  /** @param {string} directory @param {{ months: number, items: number }} options */
  constructor(directory, { months, items }) {
    this.directory = join(directory, 'load');
    this.months = months;
    this.items = items;
    this.term = Math.max(TERM, months + ROUNDS);
  }

  async write() {
    const options = { out: this.directory, months: this.term, items: this.items, seed: '1' };
    for (const only of ['programme', 'road-maps']) await writeLoad({ ...options, only }, () => {});
    for (const month of this.#lastMonths(this.months + ROUNDS))
      await writeLoad({ ...options, only: 'progress', period: periodOf(month) }, () => {});
  }

  /** @returns {[kind: string, path: string][]} what has to be there before the first report */
  plan() {
    return [
      ['territories', this.#path('territories.csv')],
      ['programmes', this.#path('programme.json')],
      ['road-maps', this.#path('road-maps.csv')],
    ];
  }

  history() {
    return this.#lastMonths(this.months + ROUNDS)
      .slice(0, this.months)
      .map(this.#progress);
  }

  rounds() {
    return this.#lastMonths(ROUNDS).map(this.#progress);
  }

  /** @param {number} month counted from the term's first */
  #progress = (month) => this.#path(`progress-${periodOf(month)}.csv`);

  /** @param {number} count */
  #lastMonths(count) {
    return Array.from({ length: count }, (_, at) => this.term - count + at);
  }

  /** @param {string} name */
  #path(name) {
    return join(this.directory, name);
  }
}

/** @param {number} month counted from the term's first */
function periodOf(month) {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
