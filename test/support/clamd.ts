import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '../..');
const REGISTER = join(ROOT, 'libs/platform/queue/src/testing/register-typescript.cjs');
const SCRIPT = join(ROOT, 'libs/platform/scanning/src/testing/clamd-process.ts');

/** What every scanner takes for a virus, and no machine for one; in two parts, so that this file is not taken for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A scanner that speaks clamd's protocol, in a process of its own. */
export class Clamd {
  private constructor(
    private readonly child: ChildProcess,
    /** For `UADE_CLAMAV`. */
    readonly address: string,
  ) {}

  /** @param options `socket`: a path to listen on instead of a port; `limit`: the most bytes it takes */
  static async start({ socket = '0', limit = 1_000_000 } = {}): Promise<Clamd> {
    const child = spawn(process.execPath, ['-r', REGISTER, SCRIPT, socket, String(limit)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const told = JSON.parse(line) as string | { port: number };
    return new Clamd(child, typeof told === 'string' ? told : `127.0.0.1:${told.port}`);
  }

  /** Ends it as a power cut would. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
