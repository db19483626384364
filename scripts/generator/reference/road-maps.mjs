import { apportion } from '../apportion.mjs';
import { createRandom } from '../create-random.mjs';
import { found } from '../found.mjs';

const ROAD_MAPS = 217;
/** Published sizes, [indicators, measures]: the country, a large region, a larger one, a city. */
const PUBLISHED = new Map([
  ['KZ', [100, 362]],
  ['110000000', [1948, 5175]],
  ['390000000', [2215, 6491]],
  ['710000000', [14, 93]],
]);
/** [indicators, measures] of a road map by level, before the lot. */
const TYPICAL = { 1: [620, 1500], 2: [100, 270], 3: [60, 150] };
const NATIONAL = 125000;
const INDICATOR_SHARE = 35000 / NATIONAL;

/**
 * @typedef {object} RoadMap
 * @property {string} territory
 * @property {string[]} below codes of the units right below, to share items with
 * @property {number} indicators
 * @property {number} measures
 */

/**
 * Which 217 of the territories have a road map and how many items each holds: the country, the twenty units of
 * level 1 and 196 districts. The districts left out take part through shares of their region's items.
 * @param {import('../seed-files.mjs').Territory[]} territories
 * @param {number} items in all
 * @param {string} seed
 * @returns {RoadMap[]} in the order of `territories`
 */
export function referenceRoadMaps(territories, items, seed) {
  const chosen = choose(territories, createRandom(`${seed}/road-maps`));
  const indicators = Math.round(items * INDICATOR_SHARE);
  const indicatorCounts = counts(chosen, indicators, 0, items, seed);
  const measureCounts = counts(chosen, items - indicators, 1, items, seed);
  return chosen.map(({ code }, at) => ({
    territory: code,
    below: territories.filter(({ parent }) => parent === code).map((unit) => unit.code),
    indicators: indicatorCounts[at],
    measures: measureCounts[at],
  }));
}

function choose(territories, random) {
  const upper = territories.filter(({ level }) => level <= 1);
  const districts = random.shuffle(territories.filter(({ level }) => level > 1));
  const kept = new Set([...upper, ...districts.slice(0, ROAD_MAPS - upper.length)]);
  return territories.filter((territory) => kept.has(territory));
}

/** Published sizes as they are, in proportion to `items`; the others share the rest by level and by lot. */
function counts(chosen, total, at, items, seed) {
  const published = (code) => Math.max(1, Math.round((found(PUBLISHED, code)[at] * items) / NATIONAL));
  const others = chosen.filter(({ code }) => !PUBLISHED.has(code));
  const taken = [...PUBLISHED.keys()].reduce((sum, code) => sum + published(code), 0);
  const weights = others.map(
    ({ code, level }) => TYPICAL[level][at] * createRandom(`${seed}/size/${at}/${code}`).between(0.6, 1.6),
  );
  const shared = apportion(total - taken, weights);
  return chosen.map((territory) =>
    PUBLISHED.has(territory.code) ? published(territory.code) : shared[others.indexOf(territory)],
  );
}
