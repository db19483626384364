import { createRandom } from '../create-random.mjs';
import { seedFiles } from '../seed-files.mjs';

/**
 * How a place works and reports. Chances are 0..1.
 * @typedef {object} Profile
 * @property {number} pace exponent of progress over time: 1 keeps to a straight line, more lags behind it
 * @property {number} slip chance that an item finishes late
 * @property {number} stuck chance that it never does
 * @property {number} inflate chance that its reports claim more than is there
 * @property {number} caught chance that the analyst does not accept such claims
 * @property {number} gap chance that a monthly line is missing
 * @property {number} silent chance that an item falls silent for good
 * @property {number} backlog last periods not reviewed yet
 * @property {number} tail chance that a road map's last line-up is still missing
 * @property {number} late chance that a road map's file comes after the due day
 */

/**
 * The profile of every road map: its region's, and for districts spread round it so that neighbours differ.
 * @param {import('../seed-files.mjs').Territory[]} territories
 * @param {string} seed
 * @returns {Map<string, Profile>} by territory code
 */
export function demoProfiles(territories, seed) {
  const regions = new Map(
    seedFiles.table('demo/regions.csv').map(({ code, ...rest }) => [code, numbers(rest)]),
  );
  const profiles = new Map();
  for (const { code, parent } of territories) {
    const own = regions.get(code);
    profiles.set(code, own ?? spread(profiles.get(parent), createRandom(`${seed}/profile/${code}`)));
  }
  return profiles;
}

function numbers(row) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
}

function spread(profile, random) {
  const factor = random.between(0.3, 1.7);
  return {
    ...profile,
    pace: profile.pace * (0.85 + 0.15 * factor),
    slip: profile.slip * factor,
    stuck: profile.stuck * factor,
    inflate: profile.inflate * random.between(0.5, 1.5),
  };
}
