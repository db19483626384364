import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Record<string, string>;
type Named = { territory: string; item: string };
type Round = {
  period: string;
  file: string;
  accept: string[];
  hold: Record<string, string[]>;
  return: Named[];
  corrections: Named[];
};
type Actions = { rounds: Round[]; verifications: (Named & { date: string })[]; changes: Named[] };

const ROOT = resolve(__dirname, '../..');
const SILENT_REGION = '620000000';
const scratch = mkdtempSync(join(tmpdir(), 'generators-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function generate(script: 'demo' | 'reference-load', folder: string, ...options: string[]): string {
  const out = join(scratch, folder);
  execFileSync(process.execPath, [`scripts/generate-${script}.mjs`, '--out', out, ...options], { cwd: ROOT });
  return out;
}

function rows(...path: string[]): Row[] {
  return parse(readFileSync(join(...path)), { columns: true }) as Row[];
}

function digest(folder: string): string[] {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return readdirSync(folder)
    .sort()
    .map((file) => `${file} ${hash(file)}`);
}

function itemKey(territory: string, code: string): string {
  return `${territory}/${code}`;
}

/** Shares have four decimals, so whole ten-thousandths compare exactly. */
function tenThousandths(shares: string): number {
  return shares.split(';').reduce((sum, share) => sum + Math.round(Number(share.split(':')[1]) * 10000), 0);
}

describe('territories of Kazakhstan', () => {
  const territories = rows(ROOT, 'config/seed/kz/territories.csv');
  const codes = new Set(territories.map(({ code }) => code));

  it('holds the country and 254 units, each below one that is there', () => {
    expect(territories).toHaveLength(255);
    expect(codes.size).toBe(255);
    expect(territories.filter(({ level }) => level === '1')).toHaveLength(20);
    expect(territories.filter(({ code, parent_code }) => code !== 'KZ' && !codes.has(parent_code))).toEqual(
      [],
    );
  });

  it('gives every unit of level 1, and no other, a tile of its own', () => {
    const tiles = territories.filter(({ grid_row }) => grid_row !== '');
    expect(tiles.every(({ level }) => level === '1')).toBe(true);
    expect(new Set(tiles.map(({ grid_row, grid_col }) => `${grid_row},${grid_col}`)).size).toBe(20);
    expect(tiles.find(({ name_en }) => name_en === 'Astana City')).toMatchObject({
      grid_row: '2',
      grid_col: '5',
    });
  });
});

describe('the demo', () => {
  const folder = generate('demo', 'demo', '--seed', '7', '--today', '2026-11-22');
  const items = rows(folder, 'road-maps.csv');
  const known = new Set(items.map((item) => itemKey(item.territory_code, item.item_code)));
  const actions = JSON.parse(readFileSync(join(folder, 'actions.json'), 'utf8')) as Actions;

  it('writes the same bytes for the same seed and day, others for another seed', () => {
    const again = generate('demo', 'demo-again', '--seed', '7', '--today', '2026-11-22');
    const other = generate('demo', 'demo-other', '--seed', '8', '--today', '2026-11-22');
    expect(digest(again)).toEqual(digest(folder));
    expect(digest(other)).not.toEqual(digest(folder));
  });

  it('has a road map for every territory and about 6,000 items of all kinds', () => {
    expect(new Set(items.map(({ territory_code }) => territory_code)).size).toBe(255);
    expect(known.size).toBe(items.length);
    expect(items.length).toBeGreaterThan(5500);
    expect(items.length).toBeLessThan(6500);
    expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual([
      'binary',
      'decrease',
      'increase',
      'maintain_at_least',
      'maintain_at_most',
      'stages',
    ]);
  });

  it('shares items out completely', () => {
    const shared = items.filter(({ shares }) => shares !== '');
    expect(shared.length).toBeGreaterThan(100);
    expect(shared.filter(({ shares }) => tenThousandths(shares) !== 10000)).toEqual([]);
  });

  it('names every item in three languages', () => {
    expect(items.filter((item) => !item.title_kk || !item.title_ru || !item.title_en)).toEqual([]);
    expect(items.filter((item) => /[{}]|undefined/.test(Object.values(item).join('|')))).toEqual([]);
  });

  it('reports on the fourteen months before the day it is seen on', () => {
    expect(actions.rounds.map(({ period }) => period)).toEqual([
      ...['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
      ...['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
    ]);
  });

  it('reviews only what was reported, and hears nothing from one region', () => {
    for (const round of actions.rounds) {
      const lines = rows(folder, round.file);
      const reported = new Set(lines.map((line) => itemKey(line.territory_code, line.item_code)));
      const held = Object.entries(round.hold).flatMap(([territory, codes]) =>
        codes.map((code) => itemKey(territory, code)),
      );
      const returned = round.return.map(({ territory, item }) => itemKey(territory, item));
      expect([...held, ...returned].filter((key) => !reported.has(key))).toEqual([]);
      expect(held.filter((key) => returned.includes(key))).toEqual([]);
      const corrected = round.corrections.map(({ territory, item }) => itemKey(territory, item));
      expect(corrected.filter((key) => !returned.includes(key))).toEqual([]);
      expect(
        lines.filter(({ territory_code }) => territory_code.startsWith(SILENT_REGION.slice(0, 2))),
      ).toEqual([]);
    }
  });

  it('verifies and changes only items of its road maps, and nothing in the future', () => {
    const named = [...actions.verifications, ...actions.changes];
    expect(named.length).toBeGreaterThan(2000);
    expect(named.filter(({ territory, item }) => !known.has(itemKey(territory, item)))).toEqual([]);
    expect(actions.verifications.filter(({ date }) => date > '2026-11-22')).toEqual([]);
  });
});

describe('the reference load', () => {
  const folder = generate('reference-load', 'load', '--items', '2500', '--months', '6');
  const items = rows(folder, 'road-maps.csv');

  it('has 217 road maps and 28 indicators to 72 measures, as the national one has', () => {
    expect(new Set(items.map(({ territory_code }) => territory_code)).size).toBe(217);
    expect(items.filter(({ type }) => type === 'indicator')).toHaveLength(700);
    expect(items.filter(({ type }) => type === 'measure')).toHaveLength(1800);
  });

  it('shares items out completely', () => {
    const shared = items.filter(({ shares }) => shares !== '');
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter(({ shares }) => tenThousandths(shares) !== 10000)).toEqual([]);
  });

  it('reports every item every month, each with a narrative', () => {
    const files = readdirSync(folder).filter((file) => file.startsWith('progress-'));
    expect(files).toHaveLength(6);
    for (const file of files) {
      const lines = rows(folder, file);
      expect(new Set(lines.map((line) => itemKey(line.territory_code, line.item_code))).size).toBe(2500);
      expect(lines.filter(({ narrative }) => narrative === '')).toEqual([]);
    }
  });

  it('writes a single month exactly as the whole load has it', () => {
    const only = ['--only', 'progress', '--period', '2021-04'];
    const month = generate('reference-load', 'month', '--items', '2500', '--months', '6', ...only);
    expect(readdirSync(month)).toEqual(['progress-2021-04.csv']);
    expect(digest(folder)).toContain(digest(month)[0]);
  });

  it('refuses a month outside the term', () => {
    const options = ['--out', join(scratch, 'none'), '--only', 'progress', '--period', '2031-01'];
    const run = spawnSync(process.execPath, ['scripts/generate-reference-load.mjs', ...options], {
      cwd: ROOT,
    });
    expect(run.status).toBe(2);
    expect(String(run.stderr)).toContain('2031-01');
  });
});
