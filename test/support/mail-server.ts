import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { parseMail, type ParsedMail } from './parse-mail';

const REGISTER = join(__dirname, '../../libs/platform/queue/src/testing/register-typescript.cjs');
const SCRIPT = join(__dirname, '../../libs/platform/mail/src/testing/mail-server-process.ts');

/** A real mail server on this machine, in a process of its own; keeps what it was given. */
export class MailServer {
  /** Those it took. */
  readonly taken: ParsedMail[] = [];
  /** Those it sent back. */
  readonly refused: ParsedMail[] = [];

  private constructor(
    private child: ChildProcess,
    readonly port: number,
  ) {}

  static async start(): Promise<MailServer> {
    const { child, port, lines } = await launch(0, 0);
    const server = new MailServer(child, port);
    server.hear(lines);
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Mails to one person. */
  to(email: string): ParsedMail[] {
    return this.taken.filter(({ recipients }) => recipients.includes(email));
  }

  /** Ends it as a power cut would. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** Is there again at the same address. @param refusals so many mails are refused before the first is taken */
  async startAgain(refusals: number): Promise<void> {
    const { child, lines } = await launch(this.port, refusals);
    this.child = child;
    this.hear(lines);
  }

  private hear(lines: Interface): void {
    lines.on('line', (line) => {
      const { to, raw, refused } = JSON.parse(line) as { to: string[]; raw: string; refused: boolean };
      (refused ? this.refused : this.taken).push(parseMail(raw, to));
    });
  }
}

async function launch(
  port: number,
  refusals: number,
): Promise<{ child: ChildProcess; port: number; lines: Interface }> {
  const child = spawn(process.execPath, ['-r', REGISTER, SCRIPT, String(port), String(refusals)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [first] = (await once(lines, 'line')) as [string];
  return { child, port: (JSON.parse(first) as { port: number }).port, lines };
}
