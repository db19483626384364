import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@platform/database';
import { CreateUser, InviteUser } from '@modules/identity';
import type { Command } from '../command';
import { OPERATOR_ACTOR } from '../operator-actor';
import { asOperator } from '../operator.module';
import { printLink } from '../print-link';
import { UsageError } from '../usage-error';

const usage = `Usage: npm run cli -- create-admin --email ADDRESS --name NAME [--language kk|ru|en]

Lets an administrator of the whole country and every programme in, and prints the link by which they choose a password,
once, within 72 hours. Bring it to them by a way you trust.`;

export const createAdmin: Command = {
  summary: 'let an administrator in and print the link for their password',
  usage,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        language: { type: 'string', default: 'kk' },
      },
    });
    const { email, name } = values;
    const language = (['kk', 'ru', 'en'] as const).find((each) => each === values.language);
    if (!email?.includes('@') || !name || language === undefined) throw new UsageError(usage);
    await asOperator(async (app) => {
      const grants = [{ role: 'administrator' as const, territory: await countryOf(app) }];
      const person = { email, name, language, grants };
      const id = await app.get(CreateUser, { strict: false }).run(person, OPERATOR_ACTOR);
      printLink(await app.get(InviteUser, { strict: false }).run(id, OPERATOR_ACTOR, { mail: false }));
    });
  },
};

/** @throws UsageError in an empty system */
async function countryOf(app: INestApplicationContext): Promise<string> {
  const [root] = await app
    .get(Database, { strict: false })
    .query<{ code: string }>('select code from territory where level = 0');
  if (root === undefined)
    throw new UsageError('There are no territories yet: run seed, or import yours first.');
  return root.code;
}
