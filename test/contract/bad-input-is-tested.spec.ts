import { FINDING_CODES } from '@core/reporting';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BAD_FILES } from '../support/bad-input/bad-files';
import { BAD_PROGRAMMES } from '../support/bad-input/bad-programmes';
import { BAD_PROGRESS_ROWS } from '../support/bad-input/bad-progress-rows';
import { BAD_ROAD_MAP_ROWS } from '../support/bad-input/bad-road-map-rows';
import { BAD_TERRITORY_ROWS } from '../support/bad-input/bad-territory-rows';

/** What bad input gets, as the file formats promise it; copied by hand, so that a code cannot leave unnoticed. */
const PROMISED = [
  ...['IMPORT.UNREADABLE', 'IMPORT.ENCRYPTED', 'IMPORT.EMPTY', 'IMPORT.TOO_LARGE'],
  ...['IMPORT.COLUMN_MISSING', 'IMPORT.COLUMN_REPEATED', 'IMPORT.COLUMN_UNKNOWN'],
  ...['ROW.TERRITORY_UNKNOWN', 'ROW.ITEM_UNKNOWN', 'ROW.PERIOD_UNKNOWN'],
  ...['ROW.PROMISE_UNKNOWN', 'ROW.DIRECTION_UNKNOWN', 'ROW.INDICATOR_UNKNOWN'],
  ...['ROW.ITEM_REPEATED', 'ROW.VALUE_MISSING', 'ROW.BAD_CHOICE', 'ROW.BAD_LIST', 'ROW.OUT_OF_SCOPE'],
  ...['ROW.NOT_A_NUMBER', 'ROW.OUT_OF_RANGE', 'ROW.BAD_DATE', 'ROW.PERIOD_IN_FUTURE', 'ROW.PERIOD_LOCKED'],
  ...['ROW.CONFLICTING_DUPLICATE', 'ROW.REGRESSION_WITHOUT_REASON', 'ROW.CHANGE_NEEDS_ACT'],
  ...['ROW.TARGET_EQUALS_BASELINE', 'ROW.SHARES_NOT_ONE', 'ROW.DEADLINE_BEFORE_START'],
];

/** Promised codes whose cases are told rather than listed, and where. */
const TOLD: Readonly<Record<string, string>> = {
  'IMPORT.COLUMN_UNKNOWN': 'test/e2e/bad-files.e2e-spec.ts',
  'ROW.OUT_OF_SCOPE': 'test/e2e/rows-out-of-scope.e2e-spec.ts',
};

const listed = new Set(
  [BAD_FILES, BAD_PROGRESS_ROWS, BAD_ROAD_MAP_ROWS, BAD_TERRITORY_ROWS, BAD_PROGRAMMES].flatMap((cases) =>
    cases.map(({ code }) => code),
  ),
);

it.each(PROMISED)('has a case for %s', (code) => {
  expect(FINDING_CODES).toContain(code);
  if (code in TOLD) expect(readFileSync(join(__dirname, '../..', TOLD[code]), 'utf8')).toContain(code);
  else expect([...listed]).toContain(code);
});

it('lists no code that was not promised', () => {
  expect([...listed].filter((code) => !PROMISED.includes(code))).toEqual([]);
});
