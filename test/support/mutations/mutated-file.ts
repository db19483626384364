import { Dice } from './dice';
import { soundReport, type Grid, type ReportedItem } from './sound-report';
import { spoilBytes } from './spoil-bytes';
import { spoilGrid } from './spoil-grid';
import { writeCsv, writeJson, writeWorkbook, type WrittenReport } from './written-report';

/** A report that something happened to. */
export interface MutatedFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly onError: 'skip' | 'reject';
  /** Everything that was done to it: with the seed, all there is to know. */
  readonly story: string;
  /** What it says, where no more than cells were touched; null where the bytes themselves were. */
  readonly said: Grid | null;
}

/** Sheets are read in a thread that tests have to compile each time, so there are fewer of them. */
const FORMS = ['csv', 'csv', 'json', 'json', 'xlsx'] as const;

/** The same file for the same seed. */
export function mutatedFile(
  seed: number,
  items: readonly ReportedItem[],
  periods: readonly string[],
): MutatedFile {
  const dice = new Dice(seed);
  const grid = soundReport(dice, seed, items, periods);
  const story: string[] = [];
  for (let times = dice.under(4); times > 0; times -= 1) story.push(spoilGrid(grid, dice));
  const form = dice.oneOf(FORMS);
  const deep = dice.onceIn(3);
  const written = writtenAs(form, grid, dice, deep);
  const isBroken = dice.onceIn(4);
  const { bytes, name } = isBroken ? spoilBytes(written.bytes, dice) : { bytes: written.bytes, name: '' };
  const isTouched = isBroken || (deep && form !== 'csv') || /1251|utf-16/.test(written.how);
  return {
    fileName: written.fileName,
    bytes,
    onError: dice.onceIn(4) ? 'reject' : 'skip',
    story: `seed ${seed}: ${[...story, written.how, name].filter((part) => part !== '').join('; ')}`,
    said: isTouched ? null : grid,
  };
}

function writtenAs(form: (typeof FORMS)[number], grid: Grid, dice: Dice, damaged: boolean): WrittenReport {
  if (form === 'csv') return writeCsv(grid, dice);
  return form === 'json' ? writeJson(grid, dice, damaged) : writeWorkbook(grid, dice, damaged);
}
