/**
 * A seeded source of chance. The same seed text gives the same sequence on every machine and Node version.
 * @typedef {object} Random
 * @property {() => number} next uniform in [0, 1)
 * @property {(min: number, max: number) => number} between uniform in [min, max)
 * @property {(min: number, max: number) => number} int whole number, both ends included
 * @property {(probability: number) => boolean} chance
 * @property {<T>(choices: readonly T[]) => T} pick
 * @property {<T>(choices: readonly T[]) => T[]} shuffle a shuffled copy
 */

/**
 * sfc32 over a text seed; keyed by text so that one item's draws never move another's.
 * @param {string} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let [a, b, c, d] = fourWords(seed);
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  const int = (min, max) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    between: (min, max) => min + next() * (max - min),
    chance: (probability) => next() < probability,
    pick: (choices) => choices[int(0, choices.length - 1)],
    shuffle: (choices) => {
      const copy = [...choices];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        [copy[last], copy[other]] = [copy[other], copy[last]];
      }
      return copy;
    },
  };
}

/** @param {string} seed FNV-1a over the text, once for each of the four starting words */
function fourWords(seed) {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => {
    let hash = start;
    for (let at = 0; at < seed.length; at += 1) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    return hash | 0;
  });
}
