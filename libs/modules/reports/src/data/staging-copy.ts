import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** A COPY on its way into the staging area. Nothing else may run in its transaction until it has ended. */
export class StagingCopy {
  constructor(private readonly stream: Writable) {
    // The connection may be lost while nobody waits; without a listener that would end the process.
    stream.on('error', () => undefined);
  }

  /** Takes lines of COPY text; waits while the database has more than it can take. */
  async write(lines: string): Promise<void> {
    if (this.stream.errored) throw this.stream.errored;
    if (lines !== '' && !this.stream.write(lines)) await once(this.stream, 'drain');
  }

  async end(): Promise<void> {
    this.stream.end();
    await finished(this.stream);
  }

  /** Breaks it off; the transaction can only be rolled back then. */
  abandon(): void {
    this.stream.destroy();
  }
}
