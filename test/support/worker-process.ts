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
    private readonly said: string[],
  ) {}

  static start(environment: Readonly<Record<string, string>>): WorkerProcess {
    const child = spawn(process.execPath, ['-r', REGISTER, WORKER], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const output of [child.stdout, child.stderr]) output?.on('data', (text) => said.push(String(text)));
    return new WorkerProcess(child, said);
  }

  /** Ends it as a power cut would: nothing is closed, nothing is said. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** Throws with its last words when it has ended by itself. */
  mustLive(): void {
    if (this.child.exitCode === null) return;
    throw new Error(`The worker ended with ${this.child.exitCode}: ${this.said.join('').slice(-2_000)}`);
  }
}
