import { MailServer } from '../../../../test/support/mail-server';
import { SmtpMailer } from './smtp-mailer';

const LETTER = { to: 'aigul@people.example', subject: 'A link', text: 'For your eyes only' };

let server: MailServer;

beforeAll(async () => {
  server = await MailServer.start();
});

afterAll(() => server.stop());

it('tells a server without TLS nothing where TLS is demanded', async () => {
  const mailer = new SmtpMailer(server.url, 'Uade <uade@localhost>', { demandsTls: true });
  await expect(mailer.send(LETTER)).rejects.toThrow(/STARTTLS/);
  expect([...server.taken, ...server.refused]).toEqual([]);
  mailer.onApplicationShutdown();
});

it('sends by a server of this machine without it', async () => {
  const mailer = new SmtpMailer(server.url, 'Uade <uade@localhost>');
  await mailer.send(LETTER);
  expect(server.to(LETTER.to)).toHaveLength(1);
  mailer.onApplicationShutdown();
});
