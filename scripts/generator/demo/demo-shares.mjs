import { splitShares } from '../split-shares.mjs';

/** The region that never reports: nothing of others' work is shared into it. */
const SILENT_REGION = '620000000';

/**
 * Where an item happens, when not simply in the road map's own territory: national work in several regions, a
 * region's work in several of its districts, now and then together with another region.
 * @param {import('./demo-road-maps.mjs').DemoItem} item
 * @param {import('../seed-files.mjs').Territory} territory
 * @param {import('../seed-files.mjs').Territory[]} territories
 * @param {import('../create-random.mjs').Random} random
 * @returns {{ territory: string, share: string }[]} empty: the own territory, share 1
 */
export function demoShares(item, territory, territories, random) {
  const codes = choose(territory, territories, random);
  if (codes.length < 2 || item.replacedBy) return [];
  const shares = splitShares(codes.length, random);
  return codes.map((code, at) => ({ territory: code, share: shares[at] }));
}

function choose({ code, level }, territories, random) {
  if (level === 0) return random.chance(0.4) ? some(regions(territories), random.int(3, 6), random) : [];
  if (level > 1 || code === SILENT_REGION) return [];
  if (random.chance(0.015))
    return [
      code,
      ...some(
        regions(territories).filter((other) => other !== code),
        1,
        random,
      ),
    ];
  if (!random.chance(0.18)) return [];
  return some(
    territories.filter(({ parent }) => parent === code).map((unit) => unit.code),
    random.int(2, 4),
    random,
  );
}

function regions(territories) {
  return territories
    .filter(({ code, level }) => level === 1 && code !== SILENT_REGION)
    .map(({ code }) => code);
}

function some(codes, count, random) {
  return random.shuffle(codes).slice(0, count);
}
