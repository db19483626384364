/**
 * Runs one step of a long command and tells a person that it began, how it ended and how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @param {string} [expectation] said at the beginning of a step one has to wait for ("about a minute")
 * @returns {Promise<T>}
 */
export async function timedStep(title, work, expectation) {
  const began = performance.now();
  if (expectation !== undefined) say(`  … ${title} (${expectation})`);
  try {
    const outcome = await work();
    say(`  ✓ ${title.padEnd(34)} ${seconds(began)}`);
    return outcome;
  } catch (error) {
    say(`  ✗ ${title.padEnd(34)} ${seconds(began)}`);
    throw error;
  }
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} began */
function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
