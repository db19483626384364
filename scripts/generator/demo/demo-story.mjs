import { createRandom } from '../create-random.mjs';
import { found } from '../found.mjs';
import { demoCourse } from './demo-course.mjs';
import { demoFate } from './demo-fate.mjs';
import { demoProfiles } from './demo-profiles.mjs';
import { demoReports } from './demo-reports.mjs';
import { demoRoadMaps } from './demo-road-maps.mjs';

/**
 * An item with everything that happens to it.
 * @typedef {object} Episode
 * @property {import('./demo-road-maps.mjs').DemoItem} item
 * @property {import('./demo-fate.mjs').Fate} fate
 * @property {import('./demo-course.mjs').Course} course
 * @property {import('./demo-reports.mjs').Report[]} reports
 */

/**
 * @typedef {object} Story
 * @property {import('./demo-term.mjs').Term} term
 * @property {string} seed
 * @property {Map<string, import('./demo-profiles.mjs').Profile>} profiles by road map
 * @property {Episode[]} episodes
 */

/**
 * The whole demo, before it is written into files.
 * @param {import('../seed-files.mjs').Territory[]} territories
 * @param {import('./demo-term.mjs').Term} term
 * @param {string} seed
 * @returns {Story}
 */
export function demoStory(territories, term, seed) {
  const profiles = demoProfiles(territories, seed);
  const tails = new Map(
    territories.map(({ code }) => [
      code,
      tailOf(found(profiles, code), createRandom(`${seed}/tail/${code}`)),
    ]),
  );
  const episodes = demoRoadMaps(territories, term, seed).map((item) => {
    const profile = found(profiles, item.territory);
    const fate = demoFate(item, term, seed);
    const course = demoCourse(item, fate, profile, term, seed);
    const known = { ...term, last: term.last - found(tails, item.territory) };
    return { item, fate, course, reports: demoReports(item, course, profile, known, seed) };
  });
  return { term, seed, profiles, episodes };
}

/** How many of the last periods a road map has not reported on yet. */
function tailOf(profile, random) {
  if (!random.chance(profile.tail)) return 0;
  return random.chance(0.25) ? 2 : 1;
}
