import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const REGISTER = join(ROOT, 'libs/platform/queue/src/testing/register-typescript.cjs');

/** A program of the repository in a process of its own, and all that it wrote. */
export class TypescriptProcess {
  private readonly written: string[] = [];

  private constructor(private readonly child: ChildProcess) {
    for (const output of [child.stdout, child.stderr]) {
      output?.on('data', (text) => this.written.push(String(text)));
    }
  }

  /** @param program from the root of the repository */
  static start(
    program: string,
    parameters: readonly string[],
    environment: Readonly<Record<string, string>>,
  ): TypescriptProcess {
    const child = spawn(process.execPath, ['-r', REGISTER, join(ROOT, program), ...parameters], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new TypescriptProcess(child);
  }

  /** Standard output and error as they came. */
  get output(): string {
    return this.written.join('');
  }

  /** Waits for its end by itself, and gives the exit code. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await this.ended();
  }
}
