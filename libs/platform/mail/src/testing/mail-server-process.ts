import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server of its own process: says on which port it listens, then every mail it was given, a line of JSON each.
 * Arguments: the port (0: a free one), and how many mails are refused before the first is taken.
 */
const [port = '0', refusals = '0'] = process.argv.slice(2);
let left = Number(refusals);

function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const refused = left > 0;
      if (refused) left -= 1;
      const to = session.envelope.rcptTo.map(({ address }) => address);
      tell({ to, refused, raw: Buffer.concat(parts).toString('latin1') });
      done(refused ? Object.assign(new Error('Try again later'), { responseCode: 451 }) : null);
    });
  },
});

server.listen(Number(port), '127.0.0.1', () => tell({ port: (server.server.address() as AddressInfo).port }));
