import { parseArgs } from 'node:util';
import { Database } from '@platform/database';
import { AccountRepository, foldEmail, InviteUser } from '@modules/identity';
import type { Command } from '../command';
import { OPERATOR_ACTOR } from '../operator-actor';
import { asOperator } from '../operator.module';
import { printLink } from '../print-link';
import { UsageError } from '../usage-error';

const usage = `Usage: npm run cli -- reset-password --email ADDRESS

Prints a link by which the person chooses a new password, once. Earlier links hold no more; sessions end when the new
password is chosen. Bring the link to them by a way you trust.`;

export const resetPassword: Command = {
  summary: 'print a link by which a person chooses a new password',
  usage,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { email: { type: 'string' } } });
    const { email } = values;
    if (!email) throw new UsageError(usage);
    await asOperator(async (app) => {
      const database = app.get(Database, { strict: false });
      const account = await app.get(AccountRepository, { strict: false }).byEmail(database, foldEmail(email));
      if (account === undefined) throw new UsageError(`Nobody has the address ${email}.`);
      const invite = app.get(InviteUser, { strict: false });
      printLink(await invite.run(account.id, OPERATOR_ACTOR, { mail: false }));
    });
  },
};
