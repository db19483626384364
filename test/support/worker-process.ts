import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const REGISTER = join(ROOT, 'libs/platform/queue/src/testing/register-typescript.cjs');
const WORKER = join(ROOT, 'apps/worker/src/main.ts');

/** A worker in a process of its own, that a test can kill. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Rejects with its last words when it ends by itself. */
    readonly ends: Promise<never>,
  ) {}

  static start(environment: Readonly<Record<string, string>>): WorkerProcess {
    const child = spawn(process.execPath, ['-r', REGISTER, WORKER], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const output of [child.stdout, child.stderr]) output.on('data', (text) => said.push(String(text)));
    const ends = new Promise<never>((_resolve, reject) => {
      child.on('exit', (code, signal) => {
        if (signal === 'SIGKILL' || signal === 'SIGTERM') return;
        reject(new Error(`The worker ended with ${code ?? signal}: ${said.join('').slice(-2_000)}`));
      });
    });
    ends.catch(() => undefined);
    return new WorkerProcess(child, ends);
  }

  /** Asks it to end, as a supervisor does, and gives how it ended. */
  async stop(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    const gone = once(this.child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    this.child.kill('SIGTERM');
    const [code, signal] = await gone;
    return { code, signal };
  }

  /** Ends it as a power cut would: nothing is closed, nothing is said. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
