import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@core/access';
import { RuntimeSettings } from '@platform/config';
import { SetDemoPeople } from '@modules/identity';
import { OPERATOR_ACTOR } from '../operator-actor';

const FILE = 'config/seed/demo/people.json';

interface DemoPeople {
  readonly password: string;
  readonly people: readonly {
    readonly role: Role;
    readonly territory: string;
    readonly email: string;
    readonly name: string;
  }[];
}

/**
 * Lets the invented people of the demo in, one per role, with the password that the start command prints; nobody where
 * the demo is off. Gives how many there are.
 */
export async function demoPeople(app: INestApplicationContext): Promise<number> {
  if (!app.get(RuntimeSettings, { strict: false }).demo) return 0;
  const { password, people } = JSON.parse(readFileSync(resolve(FILE), 'utf8')) as DemoPeople;
  const invited = people.map(({ email, name, role, territory }) => ({
    ...{ email, name },
    language: 'kk' as const,
    grants: [{ role, territory }],
  }));
  await app.get(SetDemoPeople, { strict: false }).run(invited, password, OPERATOR_ACTOR);
  return invited.length;
}
