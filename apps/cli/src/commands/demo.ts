import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '@core/access';
import type { INestApplicationContext } from '@nestjs/common';
import type { ImportKind } from '@core/reporting';
import { SetPublication } from '@modules/publication';
import { Database } from '@platform/database';
import type { Command } from '../command';
import { demoPeople } from '../demo/demo-people';
import type { Story } from '../demo/story';
import { StoryClock } from '../demo/story-clock';
import { storyPeople } from '../demo/story-people';
import { TellFindings } from '../demo/tell-findings';
import { TellRounds } from '../demo/tell-rounds';
import { OPERATOR_ACTOR } from '../operator-actor';
import { asOperator } from '../operator.module';
import { sendFile, untilApplied } from '../send-file';

const LOOK_EVERY_MS = 200;

export const demo: Command = {
  summary: 'load the invented demo programme',
  usage: `Usage: npm run cli -- demo

Makes an invented programme on the real territories (scripts/generate-demo.mjs) and loads it through the same import
path as any file: about 6,000 items, 14 monthly reports, reviews, verifications, changes. Needs a running worker. Safe to
repeat: what is there already is left alone. The programme is published. Who acts in it are invented people who have left:
their accounts are disabled. Unless UADE_DEMO=0, seven more come along, one per role, whose password stands in
config/seed/demo/people.json; they can sign in only while UADE_DEMO is 1.`,
  async run() {
    const directory = mkdtempSync(join(tmpdir(), 'uade-demo-'));
    try {
      execFileSync(process.execPath, [resolve('scripts/generate-demo.mjs'), '--out', directory], {
        stdio: 'ignore',
      });
      const clock = new StoryClock();
      await asOperator((app) => load(app, clock, directory), clock);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};

async function load(app: INestApplicationContext, clock: StoryClock, directory: string): Promise<void> {
  const story = JSON.parse(readFileSync(join(directory, 'actions.json'), 'utf8')) as Story;
  const tell = (line: string): void => void process.stdout.write(`${line}\n`);
  const began = story.rounds[0].submittedAt;
  const people = await demoPeople(app);
  if (people > 0) tell(`${people} people let in`);
  clock.set(new Date(Date.parse(began) - 40 * 86_400_000).toISOString());
  const actors = await storyPeople(app);
  const { administrator } = actors;
  await send(app, { directory, name: 'programme.json', kind: 'programmes' }, administrator);
  const roadMaps = {
    directory,
    name: 'road-maps.csv',
    kind: 'road-maps',
    programme: story.programme,
  } as const;
  await send(app, roadMaps, administrator);
  tell('Programme and road maps loaded');
  await new TellRounds(app, clock, directory, story.programme, actors).run(story.rounds, tell);
  await new TellFindings(app, clock, story.programme, actors).run(story.verifications, story.changes);
  tell('Verifications and changes recorded');
  clock.set(undefined);
  await app.get(SetPublication, { strict: false }).run(story.programme, true, OPERATOR_ACTOR);
  await untilFolded(app);
}

async function send(
  app: INestApplicationContext,
  file: { directory: string; name: string; kind: ImportKind; programme?: string },
  actor: Actor,
): Promise<void> {
  const { directory, name, kind, programme } = file;
  const content = readFileSync(join(directory, name), 'utf8');
  const id = await sendFile(app, { name, content, kind, programme }, actor);
  const { status, rejectedRows } = await untilApplied(app, id, actor);
  if (status !== 'applied' || rejectedRows > 0)
    throw new Error(`${name}: ${status}, ${rejectedRows} rows rejected`);
}

/** The page that opens next shall show all of it. */
async function untilFolded(app: INestApplicationContext): Promise<void> {
  const database = app.get(Database, { strict: false });
  for (;;) {
    const [{ open }] = await database.query<{ open: number }>(
      `select (select count(*) from dirty)::int + (select count(*) from outbox where done_at is null)::int as open`,
    );
    if (open === 0) return;
    await sleep(LOOK_EVERY_MS);
  }
}
