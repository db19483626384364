import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { parseMail } from '../../support/parse-mail';
import { emailOf, PASSWORD, PeopleUnderTest, secretOf } from '../../support/people-under-test';

jest.setTimeout(120_000);

const NEXT = 'seven-lakes-behind-the-steppe';

/** Mails as a real server took them, decoded. */
const mails: { to: string; text: string }[] = [];
let isFull = false;
let server: SMTPServer;
let people: PeopleUnderTest;

beforeAll(async () => {
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'uade' && password === 'mail secret'
        ? done(null, { user: username })
        : done(new Error('Who is that?')),
    onRcptTo: (_address, _session, done) => done(isFull ? new Error('Mailbox full') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        mails.push({ to, text: readable(Buffer.concat(parts).toString('latin1'), to) });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  people = await PeopleUnderTest.open({
    environment: {
      UADE_SMTP_URL: `smtp://uade:mail%20secret@127.0.0.1:${port}`,
      UADE_MAIL_FROM: 'Uade <no-reply@uade.example>',
      UADE_PUBLIC_URL: 'http://uade.example',
    },
  });
});

afterAll(async () => {
  await people.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** Its sender, and what stands in its plain text. */
function readable(raw: string, to: string): string {
  const { headers, text } = parseMail(raw, [to]);
  return `From: ${headers.get('from')}\n\n${text}`;
}

async function mailTo(name: string, count: number): Promise<string> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) {
    const found = mails.filter(({ to }) => to === emailOf(name));
    if (found.length >= count) return found[count - 1].text;
  }
  throw new Error(`No mail for ${name}: ${JSON.stringify(mails.map(({ to }) => to))}`);
}

it('mails an invitation in the person’s language and keeps the link out of the answer', async () => {
  const made = await people.platform.call('POST', '/users', {
    email: emailOf('Invited'),
    name: 'Invited',
    language: 'kk',
    grants: [{ role: 'liaison', territory: '100' }],
  });
  expect(made).toMatchObject({ invitation: null });
  const mail = await mailTo('Invited', 1);
  expect(mail).toContain('From: Uade <no-reply@uade.example>');
  expect(mail).toContain('Құпиясөз белгілеу');
  const [link] = /http:\/\/uade\.example\/\?lang=kk#password=\S+/i.exec(mail) ?? [];
  await people
    .page()
    .call('POST', '/password-resets/completion', { token: secretOf(link), password: PASSWORD });
  await people.signedIn('Invited');
});

it('mails a link for a new password, which ends all sessions, and tells nobody who has an account', async () => {
  const page = await people.signedIn('Invited');
  const answers = await Promise.all(
    ['Invited', 'Nobody Here'].map((name) =>
      people.page().send('POST', '/password-resets', { email: emailOf(name).toUpperCase() }),
    ),
  );
  expect(answers.map(({ status, body }) => [status, body])).toEqual([
    [202, {}],
    [202, {}],
  ]);
  const token = secretOf((await mailTo('Invited', 2)).match(/\S+#password=\S+/)?.[0]);
  await people.page().call('POST', '/password-resets/completion', { token, password: NEXT });
  await people.platform.untilTold();
  expect((await page.send('GET', '/session')).status).toBe(401);
  await people.signedIn('Invited', NEXT);
  expect(mails.filter(({ to }) => to === emailOf('Nobody Here'))).toEqual([]);
});

it('holds a link for an hour, and only the latest', async () => {
  const ask = () => people.page().call('POST', '/password-resets', { email: emailOf('Invited') });
  await ask();
  const first = secretOf((await mailTo('Invited', 3)).match(/\S+#password=\S+/)?.[0]);
  await people.platform.database.query('delete from sign_in_attempt');
  await ask();
  const second = secretOf((await mailTo('Invited', 4)).match(/\S+#password=\S+/)?.[0]);
  const use = (token: string) =>
    people.page().send('POST', '/password-resets/completion', { token, password: PASSWORD });
  expect((await use(first)).status).toBe(404);
  await people.platform.database.query(`update one_time_link set expires_at = now()`);
  expect((await use(second)).status).toBe(404);
});

it('does not flood anybody with mails', async () => {
  await people.platform.database.query('delete from sign_in_attempt');
  const before = mails.length;
  for (let asked = 0; asked < 8; asked += 1) {
    await people.page().call('POST', '/password-resets', { email: emailOf('Invited') });
    await sleep(30);
  }
  await sleep(500);
  expect(mails.length - before).toBe(3);
});

it('gives the link to the administrator when the mail server refuses it', async () => {
  isFull = true;
  const { invitation } = await people.invite('Refused Mail', [{ role: 'liaison', territory: '100' }]);
  expect(invitation?.link).toContain('http://uade.example/?lang=en#password=');
});
