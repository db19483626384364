import type { Dice } from './dice';
import type { Grid } from './sound-report';

/** What people and programs put into cells that does not belong there. */
const STRANGE_CELLS = [
  ...['', ' ', '\t', '\u00a0', '0', '-0', '1', '-1', '100.0000000000001', '1e2', '1e400', '1e-400', '-1e308'],
  ...[
    'NaN',
    'Infinity',
    '0x1F',
    '12,5',
    '1 234',
    '١٢',
    '１２',
    '12%',
    '½',
    '2026-02-30',
    '2026-13',
    '2026-Q5',
  ],
  ...[
    '45000',
    'TRUE',
    'иә',
    'ЖОҚ',
    'yes',
    'null',
    'undefined',
    '#REF!',
    '=1+1',
    '+7',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'a\u0000b',
    '\ufeff5',
    '\u202e5',
    'e\u0301',
    '"',
    '""',
    "'",
    ',',
    ';',
    '\n',
    '\r\n',
  ],
  ...[
    '\\N',
    '\\.',
    '\\x00',
    '{"value":5}',
    '[5]',
    '<v>5</v>',
    '&#0;',
    '_x0000_',
    '_xD800_',
    "'; drop table item; --",
  ],
  ...[
    '9'.repeat(40),
    `0.${'1'.repeat(60)}`,
    '9'.repeat(500),
    '😀'.repeat(60),
    `${'x'.repeat(99)}😀`,
    'Ұ'.repeat(33_000),
  ],
];
const STRANGE_HEADINGS = [
  '',
  'Период',
  'Аумақ коды',
  'VALUE',
  'Colour',
  '__proto__',
  'value\u0000',
  'x'.repeat(300),
];

type Spoiling = (grid: Grid, dice: Dice) => void;

const SPOILINGS: Readonly<Record<string, Spoiling>> = {
  'a strange cell': (grid, dice) => {
    const row = someRow(grid, dice);
    row[dice.under(row.length)] = dice.oneOf(STRANGE_CELLS);
  },
  'two cells swapped': (grid, dice) => {
    const [left, right] = [someRow(grid, dice), someRow(grid, dice)];
    const [from, to] = [dice.under(left.length), dice.under(right.length)];
    [left[from], right[to]] = [right[to], left[from]];
  },
  'a row twice': (grid, dice) => void grid.splice(1 + dice.under(grid.length), 0, [...someRow(grid, dice)]),
  'a row twice with another value': (grid, dice) => {
    const copy = [...someRow(grid, dice)];
    copy[3] = String(dice.under(101));
    grid.push(copy);
  },
  'a row gone': (grid, dice) => void grid.splice(dice.under(grid.length), 1),
  'a cell gone': (grid, dice) => {
    const row = someRow(grid, dice);
    row.splice(dice.under(row.length), 1);
  },
  'a cell too many': (grid, dice) => {
    const row = someRow(grid, dice);
    row.splice(dice.under(row.length + 1), 0, dice.oneOf(STRANGE_CELLS));
  },
  'columns in another order': (grid, dice) => {
    const [from, to] = [dice.under(grid[0].length), dice.under(grid[0].length)];
    for (const row of grid) row.splice(to, 0, ...row.splice(from, 1));
  },
  'a strange heading': (grid, dice) =>
    void (grid[0][dice.under(grid[0].length)] = dice.oneOf(STRANGE_HEADINGS)),
  'a heading twice': (grid, dice) => {
    grid[0][dice.under(grid[0].length)] = dice.oneOf(grid[0]);
  },
  'a blank row': (grid, dice) =>
    void grid.splice(
      dice.under(grid.length + 1),
      0,
      grid[0].map(() => ''),
    ),
};

/** Spoils a report in one way, cell by cell. Gives the name of the way. */
export function spoilGrid(grid: Grid, dice: Dice): string {
  const name = dice.oneOf(Object.keys(SPOILINGS));
  if (grid.length > 0) SPOILINGS[name](grid, dice);
  if (grid.length === 0) grid.push([]);
  return name;
}

function someRow(grid: Grid, dice: Dice): string[] {
  return grid[dice.under(grid.length)];
}
