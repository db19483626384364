import { mutatedFile, type MutatedFile } from '../../../../test/support/mutations/mutated-file';
import { plainRows } from '../../../../test/support/mutations/plain-rows';
import type { ReportedItem } from '../../../../test/support/mutations/sound-report';
import { ReadingDesk, type ReadFile } from './testing/reading-desk';

jest.setTimeout(600_000);

/** `UADE_FUZZ_FROM` starts elsewhere, `UADE_FUZZ_FILES` takes more or fewer: the suite has minutes, a change to the readers deserves 2,000. */
const FROM = Number(process.env['UADE_FUZZ_FROM'] ?? 1);
const FILES = Number(process.env['UADE_FUZZ_FILES'] ?? 1_000);
/** Files on their way at the same time: they wait for the database more than for the processor. */
const AT_ONCE = 4;
const PERIODS = ['2026-01', '2026-02', '2026-03'];
const ITEMS: readonly ReportedItem[] = [
  { territory: '110000000', code: 'BIN', from: 0, to: 1, decimals: 0 },
  { territory: '110000000', code: 'STG', from: 0, to: 100, decimals: 1 },
  { territory: '110000000', code: 'INC', from: 10, to: 50, decimals: 2 },
  { territory: '110000000', code: 'DEC', from: 4, to: 10, decimals: 2 },
  { territory: '110000000', code: 'MIN', from: 80, to: 99, decimals: 1 },
  { territory: '110000000', code: 'MAX', from: 5, to: 25, decimals: 1 },
  { territory: '150000000', code: 'STG', from: 0, to: 100, decimals: 0 },
  { territory: '113800000', code: 'STG', from: 0, to: 100, decimals: 2 },
];

let desk: ReadingDesk;

beforeAll(async () => {
  desk = await ReadingDesk.open();
});

afterAll(() => desk.close());

/** All that is wrong with what became of a file; nothing for most. */
function faultsOf(file: MutatedFile, outcome: ReadFile): string[] {
  const { status, totalRows, acceptedRows, rejectedRows, unchangedRows, codes, refused, entries } = outcome;
  const faults: string[] = [];
  if (status === 'rejected') {
    if (codes.length === 0) faults.push('rejected without a finding');
    if (entries.length > 0) faults.push(`rejected, and ${entries.length} rows applied`);
    if (file.onError === 'skip' && !codes.every((code) => code.startsWith('IMPORT.')))
      faults.push(`rejected for ${codes.join()}`);
    return faults;
  }
  if (status !== 'applied') return [`came to ${status}`];
  if (entries.length !== acceptedRows) faults.push(`${acceptedRows} accepted, ${entries.length} applied`);
  if (refused !== rejectedRows) faults.push(`${rejectedRows} rejected, ${refused} with a finding`);
  if (acceptedRows + rejectedRows + unchangedRows !== totalRows)
    faults.push(`${acceptedRows} + ${rejectedRows} + ${unchangedRows} is not ${totalRows}`);
  return [...faults, ...wrongRows(file, entries)];
}

/** Rows beyond doubt that are not in the ledger as they were sent. */
function wrongRows({ said }: MutatedFile, entries: readonly string[]): string[] {
  const plain = said && plainRows(said, ITEMS, PERIODS);
  const lines = (plain ?? []).map((row) => {
    const { territory, item, period, value, spent, narrative } = row;
    return [territory, item, period, value, spent, narrative].join('|');
  });
  return lines.filter((line) => !entries.includes(line)).map((line) => `lost or changed: ${line}`);
}

it(`takes or refuses ${FILES} mutated files, row by row, and never half a row`, async () => {
  const bad: string[] = [];
  const came = { applied: 0, rejected: 0, plain: 0 };
  const read = async (seed: number): Promise<void> => {
    const file = mutatedFile(seed, ITEMS, PERIODS);
    try {
      const outcome = await desk.read(file);
      came[outcome.status === 'applied' ? 'applied' : 'rejected'] += 1;
      came.plain += (file.said && plainRows(file.said, ITEMS, PERIODS))?.length ?? 0;
      bad.push(...faultsOf(file, outcome).map((fault) => `${file.story}: ${fault}`));
    } catch (error) {
      bad.push(`${file.story}: ${String(error)}`);
    }
  };
  let next = FROM;
  const lane = async (): Promise<void> => {
    while (next < FROM + FILES) await read(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  expect(bad).toEqual([]);
  // Were nearly all of them refused, or none, or few rows compared, the mutations would prove little.
  expect(came.applied).toBeGreaterThan(FILES / 4);
  expect(came.rejected).toBeGreaterThan(FILES / 10);
  expect(came.plain).toBeGreaterThan(FILES / 2);
});
