import { median } from './median.mjs';

const STAGES = /** @type {const} */ (['upload', 'parse', 'validate', 'apply', 'fold']);

/** @param {Awaited<ReturnType<typeof import('./measure-all.mjs').measureAll>>} figures */
export function printReport(figures) {
  const { machine, load, backfill, rounds, reading, memory, databaseBytes } = figures;
  say(`\n${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB`);
  say(`Node ${machine.node}, PostgreSQL ${machine.postgres}, queue on ${machine.queue}`);
  say(`${load.items} items, ${load.monthsOfHistory} months of history`);
  if (rounds !== undefined) printRounds(rounds);
  if (backfill !== undefined) printBackfill(backfill);
  if (reading !== undefined) printReading(reading);
  say(`\nPeak memory: worker ${megabytes(memory.worker)}, API ${megabytes(memory.api)}`);
  say(`Database ${megabytes(databaseBytes)}`);
  if (figures.restarts > 0) say(`! Worker or API crashed ${figures.restarts} times.`);
}

/** @param {import('./measure-rounds.mjs').Round[]} rounds */
function printRounds(rounds) {
  const of = (/** @type {(round: import('./measure-rounds.mjs').Round) => number} */ pick) =>
    spread(rounds.map(pick));
  say(`\nMonthly round of ${rounds[0].rows} lines (median, least to most of ${rounds.length}; seconds)`);
  say(`  to applied                ${of(({ applied }) => applied)}`);
  say(`  to figures                ${of(({ folded }) => folded)}`);
  for (const stage of STAGES) say(`    ${stage.padEnd(22)}  ${of(({ stages }) => stages[stage])}`);
  say(`  COPY, key and 2 indexes   ${of(({ floor }) => floor.keyed)}`);
  say(`  COPY, bare table          ${of(({ floor }) => floor.bare)}`);
  say(`  figures / COPY with key   ${of(({ folded, floor }) => folded / floor.keyed)}`);
  say(`  figures / bare COPY       ${of(({ folded, floor }) => folded / floor.bare)}`);
  say(`  lines a second            ${of(({ rows, folded }) => rows / folded)}`);
  say(`  processor time, worker    ${of(({ cpu }) => cpu.worker ?? NaN)}`);
  say(`  processor time, database  ${of(({ cpu }) => cpu.database ?? NaN)}`);
}

/** @param {Awaited<ReturnType<typeof import('./measure-backfill.mjs').measureBackfill>>} backfill */
function printBackfill({ months, rows, uploaded, applied, folded, folds, recomputed, floor }) {
  say(`\nBackfill of ${months} months, ${rows} lines (seconds)`);
  say(`  sent ${fixed(uploaded)}, all applied ${fixed(applied)}, all figures ${fixed(folded)}`);
  say(`  folds on the way: ${folds.count}, ${fixed(folds.seconds)} together`);
  say(`  lines a second ${fixed(rows / folded)}`);
  if (recomputed !== undefined)
    say(
      `  everything recomputed in one fold ${fixed(recomputed.fold)} (the command: ${fixed(recomputed.command)})`,
    );
  say(`  COPY of the same files: ${fixed(floor.keyed)} with key and 2 indexes, ${fixed(floor.bare)} bare`);
  say(`  figures / COPY with key ${fixed(folded / floor.keyed)}`);
}

/** @param {Awaited<ReturnType<typeof import('./measure-reading.mjs').measureReading>>} reading */
function printReading({ connections, seconds, pages, answers, country }) {
  say(`\nReading, ${connections} connections for ${seconds} s`);
  for (const { name, bytes, platform, floor } of pages) {
    say(
      `  ${name.padEnd(24)} ${rate(platform)}   bare server ${rate(floor)}   ${(bytes / 1024).toFixed(1)} KB`,
    );
  }
  for (const { name, p50Ms, times } of answers)
    say(`  ${name.padEnd(30)} p50 ${p50Ms.toFixed(0)} ms of ${times}`);
  const { scanMs, questions } = country;
  say(`  of all items or entries of the country; one sum over all lines takes ${scanMs.toFixed(0)} ms`);
  for (const { name, firstMs, againMs } of questions) {
    const told = (/** @type {number} */ ms) => `${ms.toFixed(0).padStart(6)} ms, ${fixed(ms / scanMs)} sums`;
    say(`  ${name.padEnd(30)} first ${told(firstMs)}   again ${told(againMs)}`);
  }
}

/** @param {{ perSecond: number, p99: number }} load */
function rate({ perSecond, p99 }) {
  return `${perSecond.toFixed(0).padStart(6)} req/s, p99 ${String(p99).padStart(3)} ms`;
}

/** @param {number[]} values */
function spread(values) {
  return `${fixed(median(values)).padStart(8)}   ${fixed(Math.min(...values))} to ${fixed(Math.max(...values))}`;
}

/** @param {number} value */
function fixed(value) {
  return value.toFixed(value < 1000 ? 2 : 0);
}

/** @param {number | undefined} bytes */
function megabytes(bytes) {
  return bytes === undefined ? 'not told by this system' : `${(bytes / 1e6).toFixed(0)} MB`;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
