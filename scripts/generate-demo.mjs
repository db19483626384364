#!/usr/bin/env node
import { readOptions } from './generator/read-options.mjs';
import { wholeNumber } from './generator/whole-number.mjs';
import { writeDemo } from './generator/demo/write-demo.mjs';

const USAGE = `Usage: node scripts/generate-demo.mjs [options]

Writes an invented programme with about 6,000 items on the territories of config/seed/kz and fourteen months of
reports: programme.json, road-maps.csv, progress-YYYY-MM.csv and actions.json (scripts/generator/README.md has the
shapes). The same seed and day give the same bytes.

  --out DIR            folder to write into, made when absent (default demo)
  --seed N             another seed, another demo (default 1)
  --today YYYY-MM-DD   the day the demo is seen on: the last reported month is the one before (default: today, UTC)
  --help               this text
`;

const options = readOptions(USAGE, ['out', 'seed', 'today']);

try {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const day = new Date(`${today}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== today)
    throw new Error(`--today "${today}" is not a day`);
  const seed = String(wholeNumber('seed', options.seed ?? '1', 0));
  const { items, reports, verifications, changes } = writeDemo({ out: options.out ?? 'demo', seed, today });
  process.stdout.write(
    `${items} items, ${reports} reports, ${verifications} verifications, ${changes} change requests\n`,
  );
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`);
  process.exitCode = 2;
}
