import { createRandom } from '../create-random.mjs';
import { splitShares } from '../split-shares.mjs';
import { calendar } from '../calendar.mjs';

const MEASURE_KINDS = ['binary', 'binary', 'stages', 'stages', 'increase'];
const INDICATOR_KINDS = ['increase', 'increase', 'decrease', 'maintain_at_least', 'maintain_at_most'];
const SOURCES = ['republican', 'local', 'national_fund', 'private'];

/**
 * @typedef {object} ReferenceItem
 * @property {string} territory
 * @property {string} code
 * @property {'measure' | 'indicator'} type
 * @property {string} kind
 * @property {number} baseline
 * @property {number} target
 * @property {number} start month number
 * @property {number} end month number of the deadline
 * @property {number} speed below 1 the deadline is missed
 * @property {number} denominator 0 unless the unit is a share
 * @property {number} budget million tenge, 0 without a budget line
 * @property {string} source of the budget line
 * @property {string} shares the `shares` cell, empty for the road map's own territory
 */

/**
 * The items of one road map, indicators first.
 * @param {import('./road-maps.mjs').RoadMap} roadMap
 * @param {{ first: number, months: number, seed: string }} load
 * @returns {ReferenceItem[]}
 */
export function referenceItems(roadMap, load) {
  const random = createRandom(`${load.seed}/items/${roadMap.territory}`);
  const items = [];
  for (let number = 1; number <= roadMap.indicators; number += 1)
    items.push(item('indicator', number, roadMap, load, random));
  for (let number = 1; number <= roadMap.measures; number += 1)
    items.push(item('measure', number, roadMap, load, random));
  return items;
}

function item(type, number, roadMap, load, random) {
  const kind = random.pick(type === 'measure' ? MEASURE_KINDS : INDICATOR_KINDS);
  const start = load.first + random.int(0, Math.floor(load.months / 3));
  const share = type === 'indicator' && random.chance(0.3);
  return {
    territory: roadMap.territory,
    code: `${type === 'measure' ? 'M' : 'I'}-${String(number).padStart(5, '0')}`,
    type,
    kind,
    ...span(kind, share, random),
    start,
    end: random.int(Math.min(start + 6, lastMonth(load)), lastMonth(load)),
    speed: random.between(0.6, 1.3),
    denominator: share ? random.int(5, 90) * 1000 : 0,
    budget: type === 'measure' && random.chance(0.6) ? random.int(20, 9000) : 0,
    source: random.pick(SOURCES),
    shares: sharesOf(roadMap.below, random),
  };
}

function lastMonth(load) {
  return load.first + load.months - 1;
}

function span(kind, share, random) {
  if (kind === 'binary' || kind === 'stages') return { baseline: 0, target: kind === 'binary' ? 1 : 100 };
  const low = share ? random.int(5, 45) : random.int(0, 400);
  const high = low + (share ? random.int(10, 50) : random.int(10, 600));
  return kind === 'decrease' ? { baseline: high, target: low } : { baseline: low, target: high };
}

function sharesOf(below, random) {
  if (below.length < 2 || !random.chance(0.06)) return '';
  const places = random.shuffle(below).slice(0, random.int(2, Math.min(3, below.length)));
  const shares = splitShares(places.length, random);
  return places.map((code, at) => `${code}:${shares[at]}`).join(';');
}

/**
 * The item's row in the road-maps file.
 * @param {ReferenceItem} one
 * @param {number} ordinal of the item in its road map, for the direction
 * @returns {(string | number)[]} cells in the order of `roadMapColumns`
 */
export function referenceItemCells(one, ordinal) {
  const bounded = one.kind !== 'binary' && one.kind !== 'stages';
  const year = calendar.period(one.start).slice(0, 4);
  const measure = one.type === 'measure';
  return [
    one.territory,
    one.code,
    one.type,
    measure
      ? `${ordinal} нөмірлі сынақ іс-шарасы: нысанды салу және іске қосу`
      : `${ordinal} нөмірлі сынақ көрсеткіші`,
    measure
      ? `Испытательное мероприятие ${ordinal}: построить и ввести объект`
      : `Испытательный показатель ${ordinal}`,
    '',
    `D${(ordinal % 9) + 1}`,
    '',
    '',
    one.kind,
    one.denominator ? '%' : '',
    bounded ? one.baseline : '',
    bounded ? one.target : '',
    calendar.firstDay(one.start),
    calendar.lastDay(one.end),
    (ordinal % 5) + 1,
    measure ? 'Пайдалануға беру актісі' : '',
    `Басқарма ${(ordinal % 12) + 1}`,
    '',
    ordinal % 5 === 0 ? planOf(one) : '',
    one.budget ? `${year}:${one.source}:${one.budget}` : '',
    one.shares,
  ];
}

function planOf(one) {
  const middle = Math.floor((one.start + one.end) / 2);
  const points = middle > one.start && middle < one.end ? [`${calendar.period(middle)}:40`] : [];
  return [...points, `${calendar.period(one.end)}:100`].join(';');
}
