import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendar } from '../calendar.mjs';
import { columns } from '../columns.mjs';
import { csvLine } from '../csv-line.mjs';
import { seedFiles } from '../seed-files.mjs';
import { createTextWriter } from '../text-writer.mjs';
import { createProgressLine } from './create-progress-line.mjs';
import { referenceItemCells, referenceItems } from './items.mjs';
import { referenceProgramme } from './programme.mjs';
import { referenceRoadMaps } from './road-maps.mjs';

const FIRST = calendar.monthOf('2021-01');

/**
 * Writes the reference load into a folder, file by file.
 * @param {{ out: string, months: number, items: number, seed: string, only?: string, period?: string }} options
 *   `only`: `programme`, `road-maps` or `progress`; `period`: just that month's progress file
 * @param {(file: string, bytes: number, lines: number, seconds: number) => void} wrote called after each large file
 * @throws {Error} when the period lies outside the term
 */
export async function writeLoad(options, wrote) {
  const months = monthsOf(options);
  mkdirSync(options.out, { recursive: true });
  const load = { first: FIRST, months: options.months, seed: options.seed };
  const roadMaps = referenceRoadMaps(seedFiles.territories(), options.items, options.seed);
  const items = roadMaps.map((roadMap) => referenceItems(roadMap, load));
  const wanted = (part) => options.only === undefined || options.only === part;
  const written = async (file, lines) => {
    const started = performance.now();
    const result = await writeLines(join(options.out, file), lines);
    wrote(file, result.bytes, result.lines, (performance.now() - started) / 1000);
  };
  if (wanted('programme')) {
    copyFileSync(seedFiles.path('kz/territories.csv'), join(options.out, 'territories.csv'));
    const programme = JSON.stringify(referenceProgramme(FIRST, options.months), null, 2);
    writeFileSync(join(options.out, 'programme.json'), `${programme}\n`);
  }
  if (wanted('road-maps')) await written('road-maps.csv', roadMapLines(items));
  if (!wanted('progress')) return;
  for (const month of months)
    await written(`progress-${calendar.period(month)}.csv`, progressLines(items, month));
}

/** @param {{ months: number, period?: string }} options */
function monthsOf({ months, period }) {
  const all = Array.from({ length: months }, (_, at) => FIRST + at);
  if (period === undefined) return all;
  const month = all.find((one) => calendar.period(one) === period);
  if (month === undefined)
    throw new Error(`--period ${period} is not a month of the term of ${months} months from 2021-01`);
  return [month];
}

function* roadMapLines(items) {
  yield csvLine(columns.roadMaps);
  for (const own of items)
    for (let at = 0; at < own.length; at += 1) yield csvLine(referenceItemCells(own[at], at + 1));
}

function* progressLines(items, month) {
  yield csvLine(columns.progress);
  const line = createProgressLine();
  const period = calendar.period(month);
  let ordinal = 0;
  for (const own of items) {
    for (const one of own) {
      ordinal += 1;
      yield line(one, ordinal, month, period);
    }
  }
}

async function writeLines(path, lines) {
  const writer = createTextWriter(path);
  let count = -1;
  for (const line of lines) {
    count += 1;
    const wait = writer.write(line);
    if (wait) await wait;
  }
  return { bytes: await writer.close(), lines: count };
}
