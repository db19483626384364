import { parseArgs } from 'node:util';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { DirtyRepository } from '@modules/ledger';
import { FoldProgramme } from '@modules/metrics';
import { chosenProgrammes } from '../chosen-programmes';
import type { Command } from '../command';
import { OPERATOR_ACTOR } from '../operator-actor';
import { asOperator } from '../operator.module';

export const recompute: Command = {
  summary: 'make all figures anew from the ledger',
  usage: `Usage: npm run cli -- recompute [--programme CODE]

Marks every road map from the first period on and folds them once. Reading goes on with the old figures until the new
ones are there. Safe to repeat and to interrupt.`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { programme: { type: 'string' } } });
    await asOperator(async (app) => {
      const database = app.get(Database, { strict: false });
      for (const { id, code } of await chosenProgrammes(app, values.programme)) {
        const began = performance.now();
        await database.transaction(async (tx) => {
          await app.get(DirtyRepository, { strict: false }).markProgramme(tx, id, 0);
          await audit.record(tx, { actor: OPERATOR_ACTOR, action: 'figures.recomputed', programme: code });
        });
        const roadMaps = await app.get(FoldProgramme, { strict: false }).run(id);
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        process.stdout.write(`${code}: ${roadMaps} road maps in ${seconds} s\n`);
      }
    });
  },
};
