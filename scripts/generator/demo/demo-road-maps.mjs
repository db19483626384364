import { createRandom } from '../create-random.mjs';
import { demoCatalogue } from './demo-catalogue.mjs';
import { demoIndicator } from './demo-indicator.mjs';
import { demoMeasure } from './demo-measure.mjs';
import { demoShares } from './demo-shares.mjs';

const SIZES = {
  n: { indicators: [16, 16], measures: [30, 30] },
  1: { indicators: [20, 24], measures: [66, 88] },
  2: { indicators: [4, 7], measures: [7, 17] },
};
const REPLACED = 0.008;

/**
 * @typedef {object} DemoItem
 * @property {string} territory the road map's
 * @property {string} code
 * @property {'measure' | 'indicator'} type
 * @property {string} kind
 * @property {{ kk: string, ru: string, en: string }} title
 * @property {string} direction
 * @property {string} promise empty without one
 * @property {string} indicator code, empty without one
 * @property {string} unit
 * @property {number} baseline
 * @property {number} target
 * @property {number} step the smallest difference in its unit
 * @property {number} denominator 0 unless the unit is a share
 * @property {number} start month number
 * @property {boolean} startsWithTerm without a date of its own
 * @property {number} end month number of the deadline
 * @property {string} deadline
 * @property {number | ''} weight
 * @property {string} form
 * @property {string} lead
 * @property {string[]} co
 * @property {{ period: string, percent: number }[]} plan
 * @property {{ year: string, source: string, planned: number }[]} budget
 * @property {{ territory: string, share: string }[]} shares
 * @property {string} replacedBy code of the item a change puts in its place, empty without one
 * @property {boolean} standsIn whether it may come to stand in another item's place
 */

/**
 * Where a road map's items are made.
 * @typedef {object} Scene
 * @property {import('../seed-files.mjs').Territory} territory
 * @property {'n' | 'r' | 'c' | 'd'} scope the country, a region, a city or its district, a rural district
 * @property {import('./demo-term.mjs').Term} term
 * @property {ReturnType<typeof demoCatalogue>} catalogue
 * @property {import('../create-random.mjs').Random} random the road map's own
 */

/**
 * The items of all road maps, indicators before measures, in the order of the territories.
 * @param {import('../seed-files.mjs').Territory[]} territories
 * @param {import('./demo-term.mjs').Term} term
 * @param {string} seed
 * @returns {DemoItem[]}
 */
export function demoRoadMaps(territories, term, seed) {
  const catalogue = demoCatalogue();
  return territories.flatMap((territory) => {
    const random = createRandom(`${seed}/road-map/${territory.code}`);
    const scene = { territory, scope: scopeOf(territory.kind), term, catalogue, random };
    const indicators = indicatorsOf(scene);
    const measures = measuresOf(scene, indicators);
    for (const item of measures) item.shares = demoShares(item, territory, territories, random);
    return [...indicators, ...measures];
  });
}

function scopeOf(kind) {
  return { country: 'n', region: 'r', district: 'd' }[kind] ?? 'c';
}

function sizeOf({ territory, random }, type) {
  const size = SIZES[territory.level === 0 ? 'n' : Math.min(2, territory.level)][type];
  return random.int(size[0], size[1]);
}

function indicatorsOf(scene) {
  const templates = scene.random.shuffle(scene.catalogue.indicators[scene.scope]);
  return templates
    .slice(0, sizeOf(scene, 'indicators'))
    .map((template, at) => demoIndicator(scene, template, code('I', at + 1)));
}

function measuresOf(scene, indicators) {
  const measures = [];
  const titles = new Set();
  const add = () => {
    const measure = demoMeasure(scene, indicators, titles, code('M', measures.length + 1));
    measures.push(measure);
    return measure;
  };
  for (let left = sizeOf(scene, 'measures'); left > 0; left -= 1) {
    const measure = add();
    if (scene.random.chance(REPLACED)) {
      const standIn = add();
      standIn.standsIn = true;
      measure.replacedBy = standIn.code;
    }
  }
  return measures;
}

function code(letter, number) {
  return `${letter}-${String(number).padStart(3, '0')}`;
}
