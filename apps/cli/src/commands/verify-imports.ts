import { CheckImports } from '@modules/reports';
import type { Command } from '../command';
import { asOperator } from '../operator.module';

export const verifyImports: Command = {
  summary: 'compare the entries of every applied report with its digest in the audit trail',
  usage: `Usage: npm run cli -- verify-imports

Works out the digest of each applied report again, from its entries in the ledger, and compares it with the one that the
audit trail kept when the report was applied. Verify the trail itself with verify-chain.
Exit code 1 when a report is not what it was.`,
  async run() {
    await asOperator(async (app) => {
      const { checked, altered } = await app.get(CheckImports, { strict: false }).run();
      process.stdout.write(`${checked} reports compared, ${altered.length} altered\n`);
      for (const { id, recordedRows, foundRows } of altered)
        process.stdout.write(`  import ${id}: ${recordedRows} entries then, ${foundRows} now\n`);
      if (altered.length > 0) process.exitCode = 1;
    });
  },
};
