import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { MakeRound } from '@modules/notices';
import { editedWorkbook } from '@platform/testing';
import { csvOf } from '../support/csv-of';
import type { Cells, EntryView, FiguresView } from '../support/country-under-test';
import { MailServer } from '../support/mail-server';
import { MovableClock } from '../support/movable-clock';
import type { ParsedMail } from '../support/parse-mail';
import { emailOf, PASSWORD, PeopleUnderTest, secretOf, type AskedGrant } from '../support/people-under-test';
import type { PersonAtPage } from '../support/person-at-page';
import type { ImportView } from '../support/platform-under-test';

jest.setTimeout(180_000);

const ROOT = join(__dirname, '../..');
const REGISTER = join(ROOT, 'libs/platform/queue/src/testing/register-typescript.cjs');
const P = 'WALK';
const JANUARY = '2026-01';
const PATIENCE_MS = 30_000;
/** An hour of a day in Almaty, which is five hours ahead. */
const at = (day: string, hour: number): Date =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + (hour - 5) * 3_600_000);

interface Listed<T> {
  readonly items: T[];
}
interface NoticeView {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}
interface ErratumView {
  readonly territory: string;
  readonly figures: { readonly figure: string; readonly was: number | null; readonly is: number | null }[];
  readonly causes: { readonly kind: string; readonly itemCode: string; readonly reason: string | null }[];
}

const PEOPLE: Readonly<Record<string, AskedGrant>> = {
  Aigul: { role: 'liaison', territory: '101', programme: P },
  Berik: { role: 'analyst', territory: '100', programme: P },
  Vera: { role: 'verifier', territory: '100', programme: P },
  Leila: { role: 'leader', territory: '100', programme: P },
  Adam: { role: 'administrator', territory: 'KZ' },
  Aron: { role: 'auditor', territory: 'KZ' },
};

const clock = new MovableClock(at('2026-02-07', 7));
let mails: MailServer;
let people: PeopleUnderTest;
let directory: string;
/** The entries of January by their items, as they stand. */
const entries = new Map<string, EntryView>();

/** Everybody signs in anew: no session outlives a day that nobody was at the page. */
const signedIn = (name: string): Promise<PersonAtPage> => people.signedIn(name);

/** West (101) has four measures in stages, the south's Abai (201) one; every weight is 1, every baseline 0. */
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'uade-walk-'));
  mails = await MailServer.start();
  people = await PeopleUnderTest.open({ clock, environment: { UADE_SMTP_URL: mails.url } });
  const { country } = people;
  await country.programme(P);
  await country.roadMap(P, [
    ...['A', 'B', 'C', 'D'].map((code) => ({ territory_code: '101', item_code: code })),
    { territory_code: '201', item_code: 'A' },
  ]);
  for (const [name, grant] of Object.entries(PEOPLE)) await settle(name, grant);
});

afterAll(async () => {
  await people.close();
  await mails.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Invites somebody, who chooses a password by the link in the mail. */
async function settle(name: string, grant: AskedGrant): Promise<void> {
  await people.invite(name, [grant]);
  const [invitation] = await mailsTo(name, 1);
  await people.page().call('POST', '/password-resets/completion', {
    ...{ token: secretOf(invitation.text), password: PASSWORD },
  });
}

/** The mails of a person, once there are so many. */
async function mailsTo(name: string, count: number): Promise<ParsedMail[]> {
  return until(
    () => mails.to(emailOf(name)),
    (taken) => taken.length >= count,
  );
}

async function until<T>(look: () => Promise<T> | T, isThere: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (Date.now() > end) throw new Error(`It did not come to pass: ${JSON.stringify(seen)}`);
    await sleep(50);
  }
}

async function noticesOf(page: PersonAtPage): Promise<NoticeView[]> {
  await people.platform.untilFolded();
  return (await page.call<Listed<NoticeView>>('GET', '/notices')).items;
}

/** Sends a file as the page does, and waits until it is over. */
async function sent(
  page: PersonAtPage,
  fields: Readonly<Record<string, string>>,
  content: Buffer | string,
  name: string,
): Promise<ImportView & { id: string }> {
  const form = new FormData();
  for (const [field, value] of Object.entries({ programme: P, ...fields })) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
  const { id } = await page.call<{ id: string }>('POST', '/imports', form);
  await people.platform.untilOver(id);
  return page.call('GET', `/imports/${id}`);
}

const findings = async (page: PersonAtPage, id: string): Promise<{ row: number | null; code: string }[]> =>
  (await page.call<Listed<{ row: number | null; code: string }>>('GET', `/imports/${id}/findings`)).items;

/** What waits for review in January, by items. */
async function waiting(page: PersonAtPage): Promise<string[]> {
  const query = new URLSearchParams({ programme: P, period: JANUARY, state: 'submitted' });
  const { items } = await page.call<Listed<EntryView>>('GET', `/entries?${query}`);
  for (const entry of items) entries.set(entry.itemCode, entry);
  return items.map(({ itemCode }) => itemCode).sort();
}

function idOf(item: string): string {
  const entry = entries.get(item);
  if (entry === undefined) throw new Error(`Nobody saw an entry of ${item}.`);
  return entry.id;
}

async function figures(page: PersonAtPage, territory: string): Promise<FiguresView['measures']> {
  await people.platform.untilFolded();
  const path = `/metrics/${territory}?programme=${P}&period=${JANUARY}`;
  return (await page.call<FiguresView>('GET', path)).measures;
}

describe('7 February: the liaison', () => {
  it('is reminded three days before the due day, in the page and by mail', async () => {
    clock.moveTo(at('2026-02-07', 8));
    await people.platform.worker?.get(MakeRound, { strict: false }).run();
    const [, mail] = await mailsTo('Aigul', 2);
    expect(mail.text).toContain('The report for January 2026 is due by 10 February');
    expect(mail.text).toContain('4 items have no report yet: Abai – 4.');
    expect(await noticesOf(await signedIn('Aigul'))).toMatchObject([
      { kind: 'due_soon', text: '4 items have no report yet: Abai – 4.' },
    ]);
  });

  it('fills in the template; the sound rows apply, the bad one is told', async () => {
    clock.moveTo(at('2026-02-07', 9));
    const aigul = await signedIn('Aigul');
    const query = new URLSearchParams({ programme: P, territory: '101', period: JANUARY, lang: 'en' });
    const template = await aigul.download(`/templates/progress.xlsx?${query}`);
    // Rows 2 to 5 are the items A to D, column J the value: no stage is at 160 per cent.
    const filled = editedWorkbook(template, { J2: 20, J3: 30, J4: 50, J5: 160 });
    const report = await sent(aigul, { kind: 'progress' }, filled, 'january.xlsx');
    expect(report).toMatchObject({ status: 'applied', totalRows: 4, acceptedRows: 3, rejectedRows: 1 });
    expect(await findings(aigul, report.id)).toMatchObject([{ row: 5, code: 'ROW.OUT_OF_RANGE' }]);
  });

  it('sees the report in the queue, but may not review it, and is told why', async () => {
    const aigul = await signedIn('Aigul');
    expect(await waiting(aigul)).toEqual(['A', 'B', 'C']);
    const refused = await aigul.send('POST', '/entries/review', { ids: [idOf('A')], decision: 'accept' });
    expect([refused.status, refused.body['code']]).toEqual([403, 'REQUEST.FORBIDDEN']);
    const asked = new URLSearchParams({ action: 'report.review', territory: '101', programme: P });
    expect(await aigul.call('GET', `/session/permissions?${asked}`)).toMatchObject({
      allowed: false,
      roles: ['analyst', 'administrator'],
      grants: [{ role: 'liaison', hasPermission: false, coversTerritory: true, coversProgramme: true }],
    });
  });
});

describe('9 February: the analyst', () => {
  it('asks about an entry and returns it; the liaison hears of it and corrects it by form', async () => {
    clock.moveTo(at('2026-02-09', 10));
    const [berik, aigul] = [await signedIn('Berik'), await signedIn('Aigul')];
    await berik.call('POST', `/entries/${idOf('A')}/comments`, { text: 'Is the wall up?' });
    await aigul.call('POST', `/entries/${idOf('A')}/comments`, { text: 'Half of it.' });
    const said = await berik.call<Listed<{ text: string }>>('GET', `/entries/${idOf('A')}/comments`);
    expect(said.items.map(({ text }) => text)).toEqual(['Is the wall up?', 'Half of it.']);
    await berik.call('POST', '/entries/review', {
      ...{ ids: [idOf('A')], decision: 'return', reason: 'Count the half wall' },
    });
    expect((await noticesOf(aigul))[0]).toMatchObject({
      kind: 'entries_returned',
      title: '1 entry was returned for correction',
      text: 'A (Abai, January 2026). Reason: Count the half wall',
    });
    const entry = { programme: P, territory: '101', itemCode: 'A', period: JANUARY, value: 25 };
    expect(await aigul.call('POST', '/entries', entry)).toMatchObject({ revision: 2, state: 'submitted' });
  });

  it('accepts the rest in bulk, and leaves the correction for later', async () => {
    const berik = await signedIn('Berik');
    expect(await waiting(berik)).toEqual(['A', 'B', 'C']);
    await berik.call('POST', '/entries/review', { ids: [idOf('B'), idOf('C')], decision: 'accept' });
    await people.platform.untilFolded();
    expect(await waiting(berik)).toEqual(['A']);
  });
});

describe('12 February: the verifier', () => {
  it('finds less of one measure and refutes another', async () => {
    clock.moveTo(at('2026-02-12', 10));
    const vera = await signedIn('Vera');
    const verify = (item: string, seen: object): Promise<unknown> =>
      vera.call('POST', `/items/${entries.get(item)?.itemId ?? 0}/verifications`, {
        ...{ date: '2026-01-31', method: 'site', ...seen },
      });
    await verify('B', { result: 'partly', value: 24 });
    await verify('C', { result: 'refuted' });
    const refused = await vera.send('POST', '/entries/review', { ids: [idOf('A')], decision: 'accept' });
    expect(refused.status).toBe(403);
  });
});

describe('13 February: the leader', () => {
  it('reads three figures that differ', async () => {
    clock.moveTo(at('2026-02-13', 10));
    const north = await figures(await signedIn('Leila'), '100');
    // Reported: A 25 (as corrected), B 30, C 50, D nothing: 105 over four measures.
    expect(north.reported).toBeCloseTo(26.25, 10);
    // Accepted: B 30 and C 50; A was returned and its correction waits: 80 over four.
    expect(north.accepted).toBeCloseTo(20, 10);
    // Verified: B 24; C was refuted and stands at its baseline, 0; A and D were never looked at: 24 over four.
    expect(north.verified).toBeCloseTo(6, 10);
  });

  it('has one of them explained, item by item', async () => {
    const leila = await signedIn('Leila');
    const query = `programme=${P}&period=${JANUARY}&figure=measures.accepted`;
    type Explained = Listed<{ code: string; accepted: number | null }> & { value: number; total: number };
    const explained = await leila.call<Explained>('GET', `/metrics/100/explain?${query}`);
    expect([explained.value, explained.total]).toEqual([expect.closeTo(20, 10), 4]);
    const lines = explained.items.map(({ code, accepted }) => [code, accepted] as const);
    expect(new Map(lines)).toEqual(
      new Map([
        ['A', null],
        ['B', expect.closeTo(30, 10)],
        ['C', expect.closeTo(50, 10)],
        ['D', null],
      ]),
    );
  });

  it('sees nothing of another region', async () => {
    const leila = await signedIn('Leila');
    for (const place of ['201', '200', 'KZ']) {
      const { status } = await leila.send('GET', `/metrics/${place}?programme=${P}&period=${JANUARY}`);
      expect([place, status]).toEqual([place, 403]);
    }
    type Place = { territory: { code: string } | string };
    const maps = await leila.call<Listed<Place>>('GET', `/road-maps?programme=${P}`);
    expect(JSON.stringify(maps.items)).not.toContain('201');
    expect(maps.items).toHaveLength(1);
    const south = await leila.call<Listed<EntryView>>('GET', `/entries?programme=${P}&territory=200`);
    expect(south.items).toEqual([]);
  });
});

describe('20 February: the administrator', () => {
  it('closes the period, and a file for it is refused', async () => {
    clock.moveTo(at('2026-02-20', 10));
    const adam = await signedIn('Adam');
    const unready = await adam.send('POST', `/periods/${JANUARY}/lock`, { programme: P });
    expect([unready.status, unready.body['code']]).toEqual([409, 'PERIOD.NOT_SETTLED']);
    const forced = { programme: P, force: true, reason: 'The quarter is told tomorrow' };
    await adam.call('POST', `/periods/${JANUARY}/lock`, forced);
    const aigul = await signedIn('Aigul');
    const row: Cells = { territory_code: '101', item_code: 'D', period: JANUARY, value: 60 };
    const late = await sent(aigul, { kind: 'progress' }, csvOf([row]), 'late.csv');
    expect(late).toMatchObject({ acceptedRows: 0, rejectedRows: 1 });
    expect(await findings(aigul, late.id)).toMatchObject([{ row: 2, code: 'ROW.PERIOD_LOCKED' }]);
  });

  it('finds in the errata of the edition the one correction that was taken with a reason', async () => {
    const early = await signedIn('Adam');
    const [edition] = await until(
      async () => (await early.call<Listed<{ id: string }>>('GET', `/editions?programme=${P}`)).items,
      (made) => made.length === 1,
    );
    // What was recorded at the very moment of the freezing is in the edition; the clock stands until it is moved.
    clock.moveTo(at('2026-02-20', 12));
    const [adam, aigul, berik] = [await signedIn('Adam'), await signedIn('Aigul'), await signedIn('Berik')];
    const entry = { programme: P, territory: '101', itemCode: 'B', period: JANUARY, value: 40 };
    const silent = await aigul.send('POST', '/entries', entry);
    expect([silent.status, silent.body['code']]).toEqual([409, 'REPORT.PERIOD_LOCKED']);
    const { id } = await aigul.call<EntryView>('POST', '/entries', { ...entry, reason: 'Recounted' });
    await berik.call('POST', '/entries/review', { ids: [id], decision: 'accept' });
    await people.platform.untilFolded();

    const { items } = await adam.call<Listed<ErratumView>>('GET', `/editions/${edition.id}/errata`);
    expect(items.map(({ territory }) => territory)).toEqual(['100', '101', 'KZ']);
    const told = (territory: string, name: string): unknown =>
      items.find((one) => one.territory === territory)?.figures.find(({ figure }) => figure === name);
    // B from 30 to 40: (25 + 40 + 50) / 4 reported and (40 + 50) / 4 accepted in the west; the country has a fifth measure.
    const was = (name: string, before: number, after: number): object => ({
      ...{ figure: `measures.${name}`, was: expect.closeTo(before, 10), is: expect.closeTo(after, 10) },
    });
    expect(told('101', 'measures.reported')).toEqual(was('reported', 26.25, 28.75));
    expect(told('101', 'measures.accepted')).toEqual(was('accepted', 20, 22.5));
    expect(told('KZ', 'measures.reported')).toEqual(was('reported', 21, 23));
    expect(told('KZ', 'measures.accepted')).toEqual(was('accepted', 16, 18));
    expect(told('101', 'measures.verified')).toBeUndefined();
    const causes = items[0].causes.map(({ kind, itemCode, reason }) => [kind, itemCode, reason]);
    expect(causes).toContainEqual(['entry', 'B', 'Recounted']);
  });
});

describe('21 February: a later version of the road map', () => {
  it('goes from the liaison to the analyst, who approves it', async () => {
    clock.moveTo(at('2026-02-21', 10));
    const [aigul, berik] = [await signedIn('Aigul'), await signedIn('Berik')];
    const row: Cells = {
      ...{ territory_code: '101', item_code: 'E', type: 'measure', kind: 'stages', title_en: 'Bridge' },
      deadline: '2026-12-31',
    };
    const fields = { kind: 'road-maps', mode: 'preview' };
    const plan = await sent(aigul, fields, csvOf([row]), 'plan.csv');
    expect(plan).toMatchObject({ status: 'previewed', acceptedRows: 1 });
    expect((await aigul.send('POST', `/imports/${plan.id}/apply`)).status).toBe(403);

    expect((await noticesOf(berik))[0]).toMatchObject({
      kind: 'decision_wanted',
      title: 'A version of the road map of Abai waits for a decision',
    });
    const { items } = await berik.call<Listed<object>>('GET', `/imports/${plan.id}/changes`);
    expect(items).toMatchObject([{ territory: '101', itemCode: 'E', change: 'new' }]);
    await berik.call('POST', `/imports/${plan.id}/apply`);
    expect(await people.platform.untilOver(plan.id)).toMatchObject({ status: 'applied', acceptedRows: 1 });

    await people.platform.worker?.get(MakeRound, { strict: false }).run();
    const told = (await noticesOf(aigul)).map(({ title }) => title);
    expect(told).toContain('The road map that you proposed was approved');
    expect(told).toContain('The road map of Abai has a new version, number 2');
    // The new measure counts from February on: the figures of January stay.
    expect((await figures(berik, '101')).accepted).toBeCloseTo(22.5, 10);
  });
});

describe('22 February: the auditor', () => {
  it('finds the trail whole, on the platform and offline', async () => {
    clock.moveTo(at('2026-02-22', 10));
    const aron = await signedIn('Aron');
    type Checked = {
      isIntact: boolean;
      waiting: number;
      checked: number;
      head: { seq: number; hash: string };
    };
    const checked = await until(
      () => aron.call<Checked>('GET', '/audit/check'),
      ({ waiting: left }) => left === 0,
    );
    expect(checked.isIntact).toBe(true);
    const actions = await aron.call<Listed<{ action: string }>>('GET', '/audit?limit=500');
    const done = new Set(actions.items.map(({ action }) => action));
    const expected = ['session.opened', 'import.applied', 'entries.reviewed', 'verification.recorded'];
    expect([...done]).toEqual(expect.arrayContaining([...expected, 'period.locked', 'edition.frozen']));

    const { pem } = await aron.call<{ pem: string }>('GET', '/audit/key');
    const text = (await aron.download('/audit/export')).toString('utf8');
    const [file, key] = [join(directory, 'audit.ndjson'), join(directory, 'key.pem')];
    writeFileSync(key, pem);
    writeFileSync(file, text);
    const { head } = checked;
    const sound = await verifyChain(['--key', key, '--expect', `${head.seq}:${head.hash}`, file]);
    expect(sound).toMatchObject({ code: 0, output: expect.stringContaining('Nothing is wrong') as string });
    writeFileSync(
      file,
      text.replace('Recounted', 'Invented').replace('"entries.reviewed"', '"entries.passed"'),
    );
    expect((await verifyChain(['--key', key, file])).code).toBe(1);
    const refused = await aron.send('POST', '/entries/review', { ids: [idOf('A')], decision: 'accept' });
    expect(refused.status).toBe(403);
  });
});

/** The command in a process of its own, without any database in its environment. */
async function verifyChain(args: string[]): Promise<{ code: number; output: string }> {
  const main = join(ROOT, 'apps/cli/src/main.ts');
  const { DATABASE_URL: _url, ...environment } = process.env;
  const options = { cwd: ROOT, env: environment };
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['-r', REGISTER, main, 'verify-chain', ...args],
      options,
    );
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, output: stdout };
  }
}
