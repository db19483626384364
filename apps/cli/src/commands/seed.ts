import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { mapHeader, readTerritoryRow, type TerritoryRow } from '@core/reporting';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { Territories } from '@modules/territories';
import type { Command } from '../command';
import { OPERATOR_ACTOR } from '../operator-actor';
import { asOperator } from '../operator.module';

const FILE = 'config/seed/kz/territories.csv';

export const seed: Command = {
  summary: 'load the 254 territories of Kazakhstan into an empty system',
  usage: `Usage: npm run cli -- seed

Loads ${FILE} when there is no territory yet; a system that has territories is left alone.
Another country: start with UADE_TERRITORIES=none and send your own territories file; docs/first-hour.md goes through it.`,
  async run() {
    await asOperator(async (app) => {
      const loaded = await app.get(Database, { strict: false }).transaction(async (tx) => {
        await tx.query('lock table territory in share row exclusive mode');
        const [there] = await tx.query('select 1 from territory limit 1');
        if (there !== undefined) return 0;
        const { applied } = await app.get(Territories, { strict: false }).applyRows(tx, seedRows());
        const after = { file: FILE, territories: applied };
        await audit.record(tx, { actor: OPERATOR_ACTOR, action: 'territories.seeded', after });
        return applied;
      });
      process.stdout.write(
        loaded === 0 ? 'There are territories already\n' : `Loaded ${loaded} territories\n`,
      );
    });
  },
};

/** @throws Error when the shipped file is broken, which only a broken checkout can bring about */
function seedRows(): TerritoryRow[] {
  const [head, ...lines] = parse(readFileSync(resolve(FILE), 'utf8'), { bom: true }) as string[][];
  const { columns, findings } = mapHeader(head, 'territories');
  const readings = lines.map((cells, index) =>
    readTerritoryRow(cells, index + 2, { columns, decimalMark: '.' }),
  );
  const faults = [...findings, ...readings.flatMap((reading) => reading.findings)].filter(
    ({ severity }) => severity === 'error',
  );
  if (faults.length > 0) throw new Error(`${FILE} is broken: ${JSON.stringify(faults[0])}`);
  return readings.flatMap(({ row }) => row ?? []);
}
