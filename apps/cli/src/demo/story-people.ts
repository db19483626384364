import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Actor } from '@core/access';
import { AccountRepository, ChangeUser, CreateUser, foldEmail } from '@modules/identity';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@platform/database';
import { OPERATOR_ACTOR } from '../operator-actor';

const FILE = 'config/seed/demo/people.json';

type Part = 'liaison' | 'analyst' | 'verifier' | 'administrator';

/** Who acts in the demo, by the part they play. */
export type StoryPeople = Readonly<Record<Part, Actor>>;

/**
 * The invented people of whom the demo tells. They have left by now: their accounts have a name for what they did, neither
 * grant nor password, and are disabled.
 */
export async function storyPeople(app: INestApplicationContext): Promise<StoryPeople> {
  const { former } = JSON.parse(readFileSync(resolve(FILE), 'utf8')) as {
    former: readonly { readonly part: Part; readonly email: string; readonly name: string }[];
  };
  const people: [Part, Actor][] = [];
  for (const { part, email, name } of former) {
    // Of the kind that is exempt: one liaison reports for the whole country here.
    people.push([part, { id: await accountOf(app, email, name), name, kind: 'bootstrap', grants: [] }]);
  }
  return Object.fromEntries(people) as StoryPeople;
}

async function accountOf(app: INestApplicationContext, email: string, name: string): Promise<string> {
  const database = app.get(Database, { strict: false });
  const there = await app.get(AccountRepository, { strict: false }).byEmail(database, foldEmail(email));
  if (there !== undefined) return there.id;
  const person = { email, name, language: 'kk' as const, grants: [] };
  const id = await app.get(CreateUser, { strict: false }).run(person, OPERATOR_ACTOR, { isDemo: true });
  await app.get(ChangeUser, { strict: false }).run(id, { state: 'disabled' }, OPERATOR_ACTOR);
  return id;
}
