import { readOptions } from '../generator/read-options.mjs';
import { wholeNumber } from '../generator/whole-number.mjs';

const USAGE = `Usage: npm run bench [-- options]

Measures the compiled platform on the national reference load, through its public interface, on an embedded PostgreSQL
that syncs to disk; beside each figure the floor of the same work on the same server in the same run.

  backfill   the months of history sent one after the other, then all of them recomputed; floor: COPY of the same files
  round      three monthly rounds on top of that history; floor: COPY of the same file
  reading    the pages people open most; floor: a bare HTTP server with the same bytes; and what is asked of all items of
             the country; floor: one sum over all lines

  --months N       months of history (default 3; 60 is the full term)
  --items N        items, one line a month each (default 125000, at least 1000)
  --only PART      round, backfill or reading (the history is loaded in any case)
  --queue NAME     postgres (default) or redis (redis-server has to be installed)
  --seconds N      of load on each page (default 10)
  --json FILE      the figures as JSON as well
  --logs DIR       keep what the worker and the API log
  --help           this text

The default takes some minutes; --months 60 a good deal longer, and about 20 GB of disk.
`;

const PARTS = ['round', 'backfill', 'reading'];
const QUEUES = ['postgres', 'redis'];

/**
 * What the person asked for.
 * @typedef {object} BenchOptions
 * @property {number} months of history before the measured rounds
 * @property {number} items
 * @property {string[]} parts what is measured: `round`, `backfill`, `reading`
 * @property {string} queue
 * @property {number} seconds of HTTP load on each page
 * @property {string} [json]
 * @property {string} [logs]
 */

/**
 * @returns {BenchOptions}
 * @throws {Error} that says which option is wrong
 */
export function benchOptions() {
  const given = readOptions(USAGE, ['months', 'items', 'only', 'queue', 'seconds', 'json', 'logs']);
  const { only, queue = 'postgres' } = given;
  if (only !== undefined && !PARTS.includes(only))
    throw new Error(`--only must be one of ${PARTS.join(', ')}`);
  if (!QUEUES.includes(queue)) throw new Error(`--queue must be one of ${QUEUES.join(', ')}`);
  return {
    months: wholeNumber('months', given.months ?? '3', 1),
    items: wholeNumber('items', given.items ?? '125000', 1000),
    parts: only === undefined ? PARTS : [only],
    queue,
    seconds: wholeNumber('seconds', given.seconds ?? '10', 1),
    json: given.json,
    logs: given.logs,
  };
}
