#!/usr/bin/env node
import { readOptions } from './generator/read-options.mjs';
import { wholeNumber } from './generator/whole-number.mjs';
import { writeLoad } from './generator/reference/write-load.mjs';

const USAGE = `Usage: node scripts/generate-reference-load.mjs --out DIR [options]

Writes the national reference load: territories.csv, programme.json, road-maps.csv and one progress-YYYY-MM.csv a
month, from 2021-01 on. The same options give the same bytes.

  --out DIR          folder to write into, made when absent (required)
  --months N         length of the term and number of progress files (default 60: 2021-01 to 2025-12)
  --items N          indicators and measures in all, at least 1000 (default 125000: 35,000 and 90,000)
  --seed N           another seed, another load (default 1)
  --only PART        programme, road-maps or progress
  --period YYYY-MM   only this month's progress file (with --only progress)
  --help             this text
`;

const PARTS = ['programme', 'road-maps', 'progress'];
const options = readOptions(USAGE, ['out', 'months', 'items', 'seed', 'only', 'period']);

try {
  if (!options.out) throw new Error('--out is required');
  if (options.only !== undefined && !PARTS.includes(options.only))
    throw new Error(`--only must be one of ${PARTS.join(', ')}`);
  await writeLoad(
    {
      out: options.out,
      months: wholeNumber('months', options.months ?? '60', 1),
      items: wholeNumber('items', options.items ?? '125000', 1000),
      seed: String(wholeNumber('seed', options.seed ?? '1', 0)),
      only: options.only,
      period: options.period,
    },
    (file, bytes, lines, seconds) =>
      process.stdout.write(
        `${file}: ${lines} rows, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(2)} s\n`,
      ),
  );
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`);
  process.exitCode = 2;
}
