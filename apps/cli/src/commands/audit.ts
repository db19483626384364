import { parseArgs } from 'node:util';
import { AuditProgramme } from '@modules/metrics';
import { chosenProgrammes } from '../chosen-programmes';
import type { Command } from '../command';
import { asOperator } from '../operator.module';

const SHOWN = 20;

export const audit: Command = {
  summary: 'work all figures out again and compare them with the stored ones',
  usage: `Usage: npm run cli -- audit [--programme CODE] [--repair]

Recomputes every sum from the first entry and compares to the last digit. Road maps that wait for a fold are left out.
  --repair    mark what differs, so that the next fold mends it
Exit code 1 when something differed.`,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { programme: { type: 'string' }, repair: { type: 'boolean' } },
    });
    await asOperator(async (app) => {
      for (const { id } of await chosenProgrammes(app, values.programme)) {
        const result = await app
          .get(AuditProgramme, { strict: false })
          .run(id, { repair: values.repair ?? false });
        const { programme, roadMaps, differences } = result;
        process.stdout.write(
          `${programme}: ${roadMaps} road maps compared, ${differences.length} differences\n`,
        );
        for (const difference of differences.slice(0, SHOWN))
          process.stdout.write(`  ${JSON.stringify(difference)}\n`);
        if (differences.length > 0) process.exitCode = 1;
      }
    });
  },
};
