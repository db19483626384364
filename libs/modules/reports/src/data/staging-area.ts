import type { ImportKind } from '@core/reporting';
import type { Transaction } from '@platform/database';
import type { ImportFinding } from '../domain/import-finding';
import type { FindingRepository } from './finding.repository';
import type { StagingCopy } from './staging-copy';
import type { StagingRepository } from './staging.repository';

/** Findings that are kept in memory before they are written: a file may be bad from its first row to its last. */
const MOST_FINDINGS = 5_000;

/** Where the rows of one import go while its file is read. A COPY runs all the time, save when findings are written. */
export class StagingArea {
  private copy: StagingCopy;
  private lines = '';
  private findings: ImportFinding[] = [];

  constructor(
    private readonly tx: Transaction,
    private readonly target: { readonly importId: string; readonly kind: ImportKind },
    private readonly staging: StagingRepository,
    private readonly repository: FindingRepository,
  ) {
    this.copy = staging.copy(tx, target.kind);
  }

  /** @param line COPY text; null for a row that is refused */
  add(line: string | null, findings: readonly ImportFinding[]): void {
    if (line !== null) this.lines += line;
    for (const finding of findings) this.findings.push(finding);
  }

  /** Hands over what has come together; waits when the database is behind. */
  async flush(): Promise<void> {
    await this.copy.write(this.lines);
    this.lines = '';
    if (this.findings.length < MOST_FINDINGS) return;
    await this.close();
    this.copy = this.staging.copy(this.tx, this.target.kind);
  }

  /** Everything is in the database. */
  async close(): Promise<void> {
    await this.copy.write(this.lines);
    this.lines = '';
    await this.copy.end();
    await this.repository.insert(this.tx, this.target.importId, this.findings);
    this.findings = [];
  }

  /** Gives up; the transaction has to be rolled back. */
  abandon(): void {
    this.copy.abandon();
  }
}
